import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { Field, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'

interface ReportFieldsProps {
  readonly t: Paper['t']['desk']['claims']['reports']
  readonly values: FormValues
  readonly errors: FormErrors
}

/** What is written down of a report; on an outlet's page they stand beside the outlet's own fields. */
export const ReportFields = ({ t, ...state }: ReportFieldsProps) => (
  <>
    <Field {...state} name="title" label={t.headline} maxlength={300} />
    <div class="field-row">
      <Field {...state} name="reportUrl" type="url" label={t.url} maxlength={1000} />
      <Field {...state} name="date" label={t.date} hint={t.dateHint} maxlength={40} />
    </div>
    <TextAreaField
      {...state}
      name="excerpt"
      label={t.excerpt}
      hint={t.excerptHint}
      rows={6}
      maxlength={5000}
    />
  </>
)
