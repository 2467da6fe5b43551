import type { DeskStory } from '../../../articles/index.ts'
import { Field, SelectField, TextAreaField } from '../../../platform/views/index.ts'
import { standings } from '../../../sourcing/index.ts'
import { can, type StaffMember } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { Moment } from '../../frame/moment.tsx'
import { claimExcerpt } from '../claim-words.tsx'
import type { ClaimPageProps } from './claim-page.tsx'

/** Of a story that is out readers have a new standing at once: whoever publishes says it. */
export const maySetStanding = (story: Pick<DeskStory, 'state'>, staff: Pick<StaffMember, 'role'>): boolean =>
  story.state !== 'published' || can(staff.role, 'publish-stories')

/** How firm a claim is and was, each time with its reason; a new standing is added, never put in another's place. */
export const StandingPanel = (props: ClaimPageProps) => {
  const { frame, story } = props
  const t = frame.paper.t.deskClaims
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t.standing.title}</h2>
      <ol class="standing-list">
        {props.history.toReversed().map((entry, index) => (
          <li>
            <span class={index === 0 ? 'standing-now' : ''}>{t.standings[entry.standing]}</span>
            <p class="meta">
              <Moment paper={frame.paper} at={entry.at} />{' '}
              {entry.by ? t.standing.by(props.names.get(entry.by) ?? t.standing.somebody) : t.standing.nobody}
            </p>
            {entry.reason && <p>{entry.reason}</p>}
            {entry.evidence && <p class="claim-note">{entry.evidence}</p>}
          </li>
        ))}
      </ol>
      {maySetStanding(story, frame.staff) ? (
        <StandingForm {...props} />
      ) : (
        <p class="meta">{t.standing.readersHaveIt}</p>
      )}
    </section>
  )
}

const StandingForm = ({ frame, story, claim, claims, numbers, values, errors, mayVouch }: ClaimPageProps) => {
  const t = frame.paper.t.deskClaims
  const state = { values, errors }
  return (
    <details open={['standing', 'standingWhy', 'evidence', 'independentOf'].some(name => errors[name])}>
      <summary>{t.standing.set}</summary>
      <form method="post" action={urls.deskClaimStanding(story.id, claim.id)}>
        <SelectField
          {...state}
          idPrefix="note"
          name="standing"
          label={t.standing.standing}
          options={standings
            .filter(standing => standing !== 'corroborated' || mayVouch)
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
        {mayVouch && (
          <SelectField
            {...state}
            name="independentOf"
            label={t.standing.independentOf}
            hint={t.standing.corroboratedHint}
            options={[
              { value: '', label: t.standing.independentOfNone },
              ...claims
                .filter(({ id, source }) => id !== claim.id && source)
                .map(other => ({
                  value: other.id,
                  label: t.claim.reference(numbers.get(other.id) ?? null, claimExcerpt(other, 50)),
                })),
            ]}
          />
        )}
        <button class="button button--quiet" type="submit">
          {t.standing.save}
        </button>
      </form>
    </details>
  )
}
