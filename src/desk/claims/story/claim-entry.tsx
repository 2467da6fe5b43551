import type { ClaimId } from '../../../sourcing/index.ts'
import { can } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { claimExcerpt, howItCame, linksInWords, WhoSays } from '../claim-words.tsx'
import { letOutAt, type Unpublished } from '../load-unpublished.ts'
import type { PlacedClaim } from '../number-claims.ts'

interface ClaimEntryProps {
  readonly frame: DeskFrame
  readonly storyId: string
  readonly claim: PlacedClaim
  readonly numbers: ReadonlyMap<ClaimId, number>
  readonly unpublished: Unpublished
}

/** A claim in the margin: its number, its words, who says so, how it came and how firm it is. */
export const ClaimEntry = ({ frame, storyId, claim, numbers, unpublished }: ClaimEntryProps) => {
  const t = frame.paper.t.desk.claims
  const waits = t.page.unpublished[unpublished.version]
  const links = linksInWords(claim, numbers, t)
  return (
    <li id={`claim-${claim.id}`}>
      <a class="claim-place" href={`#mark-${claim.id}`}>
        {claim.number}
        <span class="visually-hidden"> {t.page.where}</span>
      </a>
      <div>
        <p class="claim-words">{claimExcerpt(claim, 84)}</p>
        <p class="claim-who">
          <WhoSays source={claim.source} t={t} />
        </p>
        <p class="claim-how">{howItCame(claim, numbers, t)}</p>
        {links && <p class="claim-links">{links}</p>}
        {[...unpublished.changed, ...unpublished.added].includes(claim.id) && (
          <p class="claim-waits">
            {unpublished.added.includes(claim.id) ? waits.added : waits.changed}{' '}
            {can(frame.staff.role, 'publish-stories') && (
              <a href={letOutAt(storyId, unpublished)}>{waits.publishThis}</a>
            )}
          </p>
        )}
        {claim.note && <p class="claim-note">{claim.note}</p>}
      </div>
      <a href={urls.deskClaim(storyId, claim.id)}>
        {t.page.change}
        <span class="visually-hidden"> {t.claim.title(claim.number)}</span>
      </a>
    </li>
  )
}
