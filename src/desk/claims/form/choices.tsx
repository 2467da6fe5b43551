import type { Child } from 'hono/jsx'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'

interface ChoicesProps {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly values: FormValues
  readonly errors: FormErrors
  readonly options: readonly { readonly value: string; readonly label: Child }[]
}

/** One of several, each with its words in sight. */
export const Choices = ({ name, legend, hint, values, errors, options }: ChoicesProps) => (
  <fieldset class="field claim-choices" id={`field-${name}`} tabindex={-1}>
    <legend>{legend}</legend>
    {hint && <p class="field-hint">{hint}</p>}
    {errors[name] && <p class="field-error">{errors[name]}</p>}
    {options.map(({ value, label }) => (
      <label class="check">
        <input type="radio" name={name} value={value} checked={values[name] === value} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
