import { Field, SelectField, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import type { StaffRecord } from '../../../staff/index.ts'
import { staffOptions } from '../../frame/options.ts'
import type { SentForm } from '../../frame/sent-form.ts'

interface PlanFieldsProps extends SentForm {
  readonly paper: Paper
  readonly people: readonly StaffRecord[]
}

/** For the edition of which day a story is meant, and who is to write it. */
export const WhenAndWho = ({ paper, people, ...state }: PlanFieldsProps) => {
  const t = paper.t.desk.stage
  return (
    <>
      <Field {...state} idPrefix="plan" name="day" label={t.day} type="date" />
      <SelectField
        {...state}
        idPrefix="plan"
        name="assignee"
        label={t.assignee}
        none={t.nobody}
        options={staffOptions(people.filter(({ revokedAt }) => revokedAt === null))}
      />
    </>
  )
}

/** A word about it, for whoever writes it. */
export const PlanNote = ({ paper, ...state }: Omit<PlanFieldsProps, 'people'>) => (
  <TextAreaField
    {...state}
    idPrefix="plan"
    name="note"
    label={paper.t.desk.stage.note}
    rows={2}
    maxlength={2000}
    className="short-input"
  />
)
