import type { Child } from 'hono/jsx'
import type { Paper } from '../../../site/index.ts'
import type { FrozenClaim } from '../../../sourcing/index.ts'
import type { Apparatus } from '../apparatus.ts'
import { fill } from '../fill.ts'
import { claimId } from '../marks.tsx'

interface ClaimLinksProps {
  readonly paper: Paper
  readonly claim: FrozenClaim
  readonly apparatus: Apparatus
}

/** How a claim hangs together with others, in words: what it does to them, and what they do to it. */
export const ClaimLinks = ({ paper, claim, apparatus }: ClaimLinksProps) => {
  const t = paper.t.frontSourcing
  const whole = claim.embeddedIn && apparatus.numberOf(claim.embeddedIn)
  const sentences: Child[][] = [
    ...(whole
      ? [fill(t.links.partOf, <ClaimLink paper={paper} number={whole} path={apparatus.path} />)]
      : []),
    ...apparatus
      .pointsAt(claim)
      .map(({ relation, numbers }) =>
        fill(t.links[relation], <ClaimList paper={paper} numbers={numbers} path={apparatus.path} />),
      ),
    ...apparatus
      .pointedAtFrom(claim)
      .map(({ relation, numbers }) =>
        fill(t.linked[relation], <ClaimList paper={paper} numbers={numbers} path={apparatus.path} />),
      ),
  ]
  return <>{sentences.map(sentence => [' ', ...sentence])}</>
}

/** `claim 3 and claim 9`, each a link. */
const ClaimList = ({ paper, numbers, path }: { paper: Paper; numbers: readonly number[]; path: string }) => {
  const rest = [...numbers]
  return (
    <>
      {paper.t.site.list.formatToParts(numbers.map(String)).map(({ type, value }) => {
        const number = type === 'element' ? rest.shift() : undefined
        return number === undefined ? value : <ClaimLink paper={paper} number={number} path={path} />
      })}
    </>
  )
}

export const ClaimLink = ({ paper, number, path }: { paper: Paper; number: number; path: string }) => (
  <a href={`${path}#${claimId(number)}`}>{paper.t.frontSourcing.claim(number)}</a>
)
