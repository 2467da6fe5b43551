import { Field, SelectField } from '../../platform/views/index.ts'
import type { StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { sectionOptions } from '../frame/options.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { PlanNote, WhenAndWho } from '../stories/work/plan-fields.tsx'

interface PlanFormProps {
  readonly frame: DeskFrame
  readonly people: readonly StaffRecord[]
  readonly sent: SentForm | null
}

/** A story that is only meant to be: a working title, a day, somebody, a word about it. */
export const PlanForm = ({ frame: { paper }, people, sent }: PlanFormProps) => {
  const t = paper.t.desk.board
  const state = { values: sent?.values ?? {}, errors: sent?.errors ?? {} }
  return (
    <details class="plan-box" open={sent !== null}>
      <summary>{t.plan}</summary>
      <form method="post" action={urls.deskPlan()}>
        <Field
          {...state}
          idPrefix="plan"
          name="title"
          language={paper.own}
          label={t.titleField}
          maxlength={200}
          required
        />
        <div class="field-row">
          <WhenAndWho {...state} paper={paper} people={people} />
          <SelectField
            {...state}
            idPrefix="plan"
            name="section"
            label={t.section}
            none={t.noSection}
            options={sectionOptions(paper)}
          />
        </div>
        <PlanNote {...state} paper={paper} />
        <button class="button" type="submit">
          {t.add}
        </button>
      </form>
    </details>
  )
}
