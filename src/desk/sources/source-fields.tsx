import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Field, SelectField, TextAreaField } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'

interface SourceFieldsProps {
  readonly t: Paper['t']['desk']['claims']
  readonly values: FormValues
  readonly errors: FormErrors
}

/** What is asked of every source besides its name. */
export const RoleFields = ({ t: { sources: t }, ...state }: SourceFieldsProps) => (
  <>
    <Field {...state} name="role" label={t.role} hint={t.roleHint} maxlength={300} />
    <Field {...state} name="interest" label={t.interest} hint={t.interestHint} maxlength={500} />
  </>
)

/** What is asked of a source that is not named: nowhere a name. */
export const AnonymousFields = ({ t: { anonymous: t }, ...state }: SourceFieldsProps) => (
  <>
    <Field {...state} name="number" label={t.number} hint={t.numberHint} maxlength={40} />
    <TextAreaField {...state} name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
  </>
)

/** What is asked of one that has a name. */
export const NamedFields = ({ t: { sources: t }, ...state }: SourceFieldsProps) => (
  <>
    <Field
      {...state}
      name="affiliation"
      label={t.affiliation}
      hint={t.affiliationHint}
      list="remembered"
      maxlength={300}
    />
    <SelectField
      {...state}
      name="sort"
      label={t.sort}
      none={t.sorts.none}
      options={[
        { value: 'outlet', label: t.sorts.outlet },
        { value: 'government', label: t.sorts.government },
      ]}
    />
    <Field {...state} name="url" type="url" label={t.url} maxlength={1000} />
  </>
)
