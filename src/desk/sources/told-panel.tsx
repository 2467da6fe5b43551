import { withinQuotes } from '../../platform/text/index.ts'
import type { Claim } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import { claimExcerpt, howItCame } from '../claims/claim-words.tsx'
import type { DeskFrame } from '../frame/desk-frame.ts'
import type { SourcePageProps } from './source-page.tsx'

/** What a source told us, newest first: in which story, how it came, how it fared. */
export const ToldPanel = ({ frame, told, headlines }: SourcePageProps) => {
  const { sources: t } = frame.paper.t.desk.claims
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t.told}</h2>
      <ClaimsTold frame={frame} claims={told} headlines={headlines} none={t.toldNothing} />
    </section>
  )
}

interface ClaimsToldProps extends Pick<SourcePageProps, 'headlines'> {
  readonly frame: DeskFrame
  readonly claims: readonly Claim[]
  /** Said when there are none. */
  readonly none: string
}

/** Claims of several stories, each with where it stands. */
export const ClaimsTold = ({ frame, claims, headlines, none }: ClaimsToldProps) => {
  const t = frame.paper.t.desk.claims
  if (claims.length === 0) return <p class="meta">{none}</p>
  return (
    <ol class="told-list">
      {claims.map(claim => (
        <li>
          <q>{withinQuotes(claimExcerpt(claim, 200))}</q>
          <p class="claim-how">{howItCame(claim, new Map(), t)}</p>
          <p class="claim-links">
            <a href={`${urls.deskClaims(claim.storyId)}#claim-${claim.id}`}>
              {headlines.get(claim.storyId) || t.sources.story}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}
