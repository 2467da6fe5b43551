import type { FormErrors, FormValues } from '../http/index.ts'
import type { LanguageAttributes } from '../language/index.ts'

export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly values?: FormValues | undefined
  readonly errors?: FormErrors | undefined
  readonly hint?: string | undefined
  readonly type?: 'text' | 'email' | 'url' | 'number' | 'date' | 'time' | 'search' | 'datetime-local'
  readonly autocomplete?: string
  readonly required?: boolean
  readonly maxlength?: number
  readonly inputmode?: 'numeric' | 'email' | 'url'
  /** To be read and copied from, not changed. */
  readonly readonly?: boolean
  /** Several forms with the same field on one page need ids of their own. */
  readonly idPrefix?: string
  /** Of an `input`: the id of a list that the browser completes from. */
  readonly list?: string
  /** Of what is typed, where that is not the form's own language. */
  readonly language?: LanguageAttributes
  /** A further class of the control, such as `code-input`. */
  readonly className?: string
}

const ids = ({ idPrefix, name }: { idPrefix?: string | undefined; name: string }) => {
  const id = `${idPrefix ?? 'field'}-${name}`
  return { id, hint: `${id}-hint`, error: `${id}-error` }
}

const describedBy = (props: FieldProps): string | undefined => {
  const { hint, error } = ids(props)
  const parts = [props.hint ? hint : '', props.errors?.[props.name] ? error : ''].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : undefined
}

const Around = (props: FieldProps & { children?: unknown }) => {
  const { id, hint, error } = ids(props)
  const message = props.errors?.[props.name]
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="field-hint" id={hint}>
          {props.hint}
        </p>
      )}
      {props.children}
      {message && (
        <p class="field-error" id={error}>
          {message}
        </p>
      )}
    </div>
  )
}

/** A labelled line of input with its hint and its error, tied together for screen readers. */
export const Field = (props: FieldProps) => (
  <Around {...props}>
    <input
      class={`input ${props.className ?? ''}`.trim()}
      id={ids(props).id}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.values?.[props.name] ?? ''}
      autocomplete={props.autocomplete}
      required={props.required}
      maxlength={props.maxlength}
      inputmode={props.inputmode}
      list={props.list}
      {...props.language}
      aria-describedby={describedBy(props)}
      aria-invalid={props.errors?.[props.name] ? 'true' : undefined}
    />
  </Around>
)

export const TextAreaField = (props: FieldProps & { rows?: number }) => (
  <Around {...props}>
    <textarea
      class={`input ${props.className ?? ''}`.trim()}
      id={ids(props).id}
      name={props.name}
      rows={props.rows ?? 6}
      autocomplete={props.autocomplete}
      readonly={props.readonly}
      {...props.language}
      required={props.required}
      maxlength={props.maxlength}
      aria-describedby={describedBy(props)}
      aria-invalid={props.errors?.[props.name] ? 'true' : undefined}
    >
      {props.values?.[props.name] ?? ''}
    </textarea>
  </Around>
)

interface SelectOption {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[]
  /** Comes first and sends nothing: what it means to choose none of them. */
  readonly none?: string | undefined
}

/** A choice of one. The page always says which one holds now, in `values`. */
export const SelectField = (props: SelectFieldProps) => (
  <Around {...props}>
    <select
      class="input"
      id={ids(props).id}
      name={props.name}
      aria-describedby={describedBy(props)}
      aria-invalid={props.errors?.[props.name] ? 'true' : undefined}
    >
      {props.none !== undefined && <option value="">{props.none}</option>}
      {props.options.map(({ value, label }) => (
        <option value={value} selected={value === props.values?.[props.name]}>
          {label}
        </option>
      ))}
    </select>
  </Around>
)

/** What is wrong, at the top of a form that came back, each line a link to its field. */
export const ErrorSummary = ({
  title,
  errors,
  idPrefix,
}: {
  title: string
  errors: FormErrors
  idPrefix?: string
}) => {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div class="notice notice--error" role="alert" tabindex={-1}>
      <h2>{title}</h2>
      <ul>
        {entries.map(([name, message]) => (
          <li>{name ? <a href={`#${ids({ idPrefix, name }).id}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
