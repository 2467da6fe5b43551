import type { filing } from '../../../articles/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Paper } from '../../../site/index.ts'

/** Topics that the paper knows, offered while one types. */
export interface KnownTopics {
  readonly tags: readonly filing.Topic[]
  readonly series: readonly filing.Topic[]
}

interface FilingFieldsProps {
  readonly paper: Paper
  readonly values: FormValues
  readonly errors: FormErrors
  readonly topics: KnownTopics
}

/** Tags and series: under what readers find a story besides its section. */
export const FilingFields = ({ paper, values, errors, topics }: FilingFieldsProps) => {
  const t = paper.t.desk.filing
  return (
    <div class="field-row">
      <OfferedField
        name="tags"
        label={t.tags}
        hint={t.tagsHint}
        longest={1200}
        offered={topics.tags}
        values={values}
        errors={errors}
      />
      <OfferedField
        name="series"
        label={t.series}
        hint={t.seriesHint}
        longest={100}
        offered={topics.series}
        values={values}
        errors={errors}
      />
    </div>
  )
}

interface OfferedFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly longest: number
  readonly offered: readonly filing.Topic[]
  readonly values: FormValues
  readonly errors: FormErrors
}

/** A line of input that offers what is known. */
const OfferedField = ({ name, label, hint, longest, offered, values, errors }: OfferedFieldProps) => {
  const id = `field-${name}`
  const error = errors[name]
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        class="input"
        id={id}
        name={name}
        value={values[name] ?? ''}
        maxlength={longest}
        list={`${id}-known`}
        autocomplete="off"
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? 'true' : undefined}
      />
      <datalist id={`${id}-known`}>
        {offered.map(topic => (
          <option value={topic.name} />
        ))}
      </datalist>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
