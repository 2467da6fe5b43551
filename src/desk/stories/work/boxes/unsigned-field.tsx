import type { FormErrors, FormValues } from '../../../../platform/http/index.ts'
import { Field } from '../../../../platform/views/index.ts'
import { can } from '../../../../staff/index.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'

interface UnsignedFieldProps {
  readonly frame: DeskFrame
  readonly values: FormValues
  readonly errors: FormErrors
}

/** For an administrator with breaking news: why it goes out before a second editor has read it. */
export const UnsignedField = ({ frame: { paper, staff }, values, errors }: UnsignedFieldProps) => {
  if (paper.settings.signOff === 'not-needed' || !can(staff.role, 'publish-unsigned')) return null
  const t = paper.t.desk.signOff.unsigned
  return (
    <details class="work-details" open={Boolean(values.unsignedBecause)}>
      <summary>{t.summary}</summary>
      <Field
        name="unsignedBecause"
        label={t.reason}
        hint={t.hint}
        maxlength={500}
        values={values}
        errors={errors}
      />
    </details>
  )
}
