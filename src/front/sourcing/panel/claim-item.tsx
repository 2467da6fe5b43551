import type { Paper } from '../../../site/index.ts'
import type { FrozenClaim } from '../../../sourcing/index.ts'
import type { Apparatus } from '../apparatus.ts'
import { claimId, markId } from '../marks.tsx'
import { ClaimLinks } from './claim-links.tsx'
import { ClaimSource } from './claim-source.tsx'
import { ClaimWords } from './claim-words.tsx'
import { StandingWords } from './standing-words.tsx'

interface ClaimItemProps {
  readonly paper: Paper
  readonly claim: FrozenClaim
  readonly apparatus: Apparatus
  /** False on the source's own page. */
  readonly who?: boolean
}

/**
 * A claim: its number, which leads back to the mark; its words; who says so, through whom and how; how firm it is and how
 * it hangs together with others. Without classes, since a story may have hundreds.
 */
export const ClaimItem = ({ paper, claim, apparatus, who = true }: ClaimItemProps) => (
  <li id={apparatus.path ? undefined : claimId(claim.number)}>
    <a
      href={`${apparatus.path}#${markId(claim.number)}`}
      aria-label={paper.t.frontSourcing.back(claim.number)}
      lang={paper.words.lang}
    >
      {claim.number}
    </a>
    <p>
      <ClaimWords claim={claim} />
    </p>
    <p {...paper.words}>
      <ClaimSource paper={paper} claim={claim} apparatus={apparatus} who={who} />
    </p>
    <p {...paper.words}>
      <StandingWords paper={paper} claim={claim} apparatus={apparatus} />
      <ClaimLinks paper={paper} claim={claim} apparatus={apparatus} />
    </p>
  </li>
)
