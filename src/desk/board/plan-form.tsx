import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Field, SelectField, TextAreaField } from '../../platform/views/index.ts'
import type { StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'

/** A plan that came back. */
export interface SentPlan {
  readonly values: FormValues
  readonly errors: FormErrors
}

interface PlanFormProps {
  readonly frame: DeskFrame
  readonly people: readonly StaffRecord[]
  readonly sent: SentPlan | null
}

/** A story that is only meant to be: a working title, a day, somebody, a word about it. */
export const PlanForm = ({ frame: { paper }, people, sent }: PlanFormProps) => {
  const [t, words] = [paper.t.newsroom.board, paper.t.newsroom.stage]
  const state = { values: sent?.values ?? {}, errors: sent?.errors ?? {}, idPrefix: 'plan' }
  return (
    <details class="plan-box" open={sent !== null}>
      <summary>{t.plan}</summary>
      <form method="post" action={urls.deskPlan()}>
        <Field {...state} name="title" label={t.titleField} maxlength={200} required />
        <div class="field-row">
          <Field {...state} name="day" label={t.day} type="date" />
          <SelectField
            {...state}
            name="assignee"
            label={words.assignee}
            options={[
              { value: '', label: words.nobody },
              ...people
                .filter(({ revokedAt }) => revokedAt === null)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectField
            {...state}
            name="section"
            label={t.section}
            options={[
              { value: '', label: t.noSection },
              ...paper.sections.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        </div>
        <TextAreaField
          {...state}
          name="note"
          label={words.note}
          rows={2}
          maxlength={2000}
          className="short-input"
        />
        <button class="button" type="submit">
          {t.add}
        </button>
      </form>
    </details>
  )
}
