import { urls } from '../../../urls.ts'
import { Moment } from '../../frame/moment.tsx'
import type { ClaimPageProps } from './claim-page.tsx'
import { StandingForm } from './standing-form.tsx'

/** How firm a claim is and was, each time with its reason; a new standing is added, never put in another's place. */
export const StandingPanel = (props: ClaimPageProps) => {
  const { frame, history, names } = props
  const t = frame.paper.t.desk.claims
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t.standing.title}</h2>
      <ol class="standing-list">
        {history.toReversed().map((entry, index) => (
          <li>
            <p class={index === 0 ? 'standing-now' : 'standing-past'}>{t.standings[entry.standing]}</p>
            <p class="meta">
              <Moment paper={frame.paper} at={entry.at} />{' '}
              {entry.by ? t.standing.by(names.get(entry.by) ?? t.standing.somebody) : t.standing.nobody}
            </p>
            {entry.reason && <p>{entry.reason}</p>}
            {entry.evidence && (
              <p class="claim-note">
                {t.standing.evidence}: {entry.evidence}
              </p>
            )}
          </li>
        ))}
      </ol>
      <WhoseWord {...props} />
      {props.openStandings.length > 0 && <StandingForm {...props} />}
    </section>
  )
}

/** What somebody may not say here, and whom to ask. */
const WhoseWord = ({ frame, story, isOut, openStandings, editors }: ClaimPageProps) => {
  const t = frame.paper.t.desk.claims.standing
  if (!isOut || openStandings.includes('confirmed')) return null
  const names = editors.join(', ')
  return (
    <p class="field-hint">
      {openStandings.length > 0 ? t.editorsOnly(names) : t.editorsTake(names)}{' '}
      <a href={urls.deskNotes(story.id)}>{t.propose}</a>
    </p>
  )
}
