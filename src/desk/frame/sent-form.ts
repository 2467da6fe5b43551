import type { FormErrors, FormValues } from '../../platform/http/index.ts'

/** A form that comes back: as it was sent, and what is wrong with it. */
export interface SentForm {
  readonly values: FormValues
  readonly errors: FormErrors
}
