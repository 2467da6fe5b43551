import { Field, SelectField, TextAreaField } from '../../../platform/views/index.ts'
import { urls } from '../../../urls.ts'
import { claimOptions } from '../claim-words.tsx'
import type { ClaimPageProps } from './claim-page.tsx'

const fields = ['standingWhy', 'evidence', 'independentOf']

/** Notes a new standing: only what whoever looks may say of this claim is offered. */
export const StandingForm = (props: ClaimPageProps) => {
  const { frame, story, claim, claims, numbers, openStandings, errors } = props
  const t = frame.paper.t.desk.claims
  const isRefused = fields.some(name => errors[name])
  // What the form of the claim holds is not for this one.
  const state = { values: isRefused ? props.values : {}, errors }
  const others = claims.filter(({ id, source }) => id !== claim.id && source)
  const mayCorroborate = openStandings.includes('corroborated') && others.length > 0
  return (
    <details open={isRefused}>
      <summary>{t.standing.set}</summary>
      <form class="standing-form" method="post" action={urls.deskClaimStanding(story.id, claim.id)}>
        <SelectField
          {...state}
          idPrefix="standing"
          name="standing"
          label={t.standing.standing}
          options={openStandings
            .filter(standing => standing !== 'corroborated' || mayCorroborate)
            .map(standing => ({ value: standing, label: t.standings[standing] }))}
        />
        <TextAreaField
          {...state}
          name="standingWhy"
          label={t.standing.reason}
          hint={t.standing.reasonHint}
          rows={3}
          maxlength={1000}
        />
        <Field
          {...state}
          name="evidence"
          label={t.standing.evidence}
          hint={t.standing.evidenceHint}
          maxlength={2000}
        />
        {mayCorroborate && (
          <SelectField
            {...state}
            name="independentOf"
            label={t.standing.independentOf}
            hint={t.standing.corroboratedHint}
            none={t.standing.independentOfNone}
            options={claimOptions(others, numbers, t)}
          />
        )}
        <div class="actions">
          <button class="button button--quiet" type="submit">
            {t.standing.save}
          </button>
        </div>
      </form>
    </details>
  )
}
