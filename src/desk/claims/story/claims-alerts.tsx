import type { DeskStory } from '../../../articles/index.ts'
import { withinQuotes } from '../../../platform/text/index.ts'
import type { Claim, PublicationProblem } from '../../../sourcing/index.ts'
import { can } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { claimExcerpt } from '../claim-words.tsx'
import { letOutAt, type Unpublished } from '../load-unpublished.ts'

/** Of a story that is out or scheduled: who says so was changed here, and its version does not have that. */
export const UnpublishedClaims = ({
  frame: { paper, staff },
  story,
  unpublished,
}: {
  frame: DeskFrame
  story: DeskStory
  unpublished: Unpublished
}) => {
  const t = paper.t.desk.claims.page.unpublished[unpublished.version]
  const { count } = unpublished
  if (count === 0) return null
  return (
    <section class="amended-banner" aria-labelledby="unpublished">
      <div>
        <h2 id="unpublished">{t.title(count)}</h2>
        <p>{t.text}</p>
      </div>
      {can(staff.role, 'publish-stories') && <a href={letOutAt(story.id, unpublished)}>{t.publishAll}</a>}
    </section>
  )
}

/** Claims whose words are nowhere in the text any more: shown first, dropped never. */
export const LostClaims = ({
  frame,
  story,
  lost,
}: {
  frame: DeskFrame
  story: DeskStory
  lost: readonly Claim[]
}) => {
  const t = frame.paper.t.desk.claims.page
  if (lost.length === 0) return null
  return (
    <section class="claims-alert" aria-labelledby="lost">
      <h2 id="lost">{t.lost(lost.length)}</h2>
      <p>{t.lostText}</p>
      <ul>
        {lost.map(claim => (
          <li>
            <q>{withinQuotes(claimExcerpt(claim, 160))}</q>
            <span>{claim.source?.wording ?? frame.paper.t.desk.claims.proposal.nobody}</span>
            <a href={urls.deskClaim(story.id, claim.id)}>{t.place}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Anonymous sources without a reason or an approval: the one thing that keeps a story from being published. */
export const WaitingSources = ({
  frame,
  problems,
}: {
  frame: DeskFrame
  problems: readonly PublicationProblem[]
}) => {
  const t = frame.paper.t.desk.claims.page
  const bySource = [...Map.groupBy(problems, ({ source }) => source.id).values()]
  if (bySource.length === 0) return null
  return (
    <section class="claims-alert" aria-labelledby="waiting">
      <h2 id="waiting">{t.waits(bySource.length)}</h2>
      <ul>
        {bySource.map(group => (
          <li>
            <q>{group[0]?.source.wording}</q>
            <span>{[...new Set(group.map(({ problem }) => t.missing[problem]))].join(' ')}</span>
            <a href={urls.deskSource(group[0]?.source.id ?? '')}>{t.see}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
