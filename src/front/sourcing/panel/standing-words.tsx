import type { Child } from 'hono/jsx'
import { dayIn } from '../../../platform/time/index.ts'
import { dayAndMonth, type Paper, shortDay, timeOfDay } from '../../../site/index.ts'
import type { FrozenClaim, StandingEntry } from '../../../sourcing/index.ts'
import type { Apparatus } from '../apparatus.ts'
import { capital, fill, withStop } from '../fill.ts'
import { toldStandings } from '../told-standings.ts'
import { ClaimLink } from './claim-links.tsx'
import { Noted } from './noted.tsx'

interface StandingWordsProps {
  readonly paper: Paper
  readonly claim: FrozenClaim
  readonly apparatus: Apparatus
}

/** How firm a claim is, in words; what it was at publication and why it changed, where it did. */
export const StandingWords = ({ paper, claim, apparatus }: StandingWordsProps) => {
  const told = toldStandings(apparatus.standingsOf(claim.id), apparatus.publishedAt)
  return (
    <>
      {told.map(({ entry, when }, place) => (
        <>
          {place > 0 && ' '}
          <i>{sentence(paper, apparatus, entry, told.length === 1 ? 'only' : when)}</i>
          <Grounds paper={paper} claim={claim} apparatus={apparatus} entry={entry} />
        </>
      ))}
    </>
  )
}

function sentence(
  paper: Paper,
  { publishedAt }: Apparatus,
  { standing, at }: StandingEntry,
  when: 'only' | 'at-publication' | 'later',
): string {
  const t = paper.t.frontSourcing
  const word = t.standings[standing]
  if (when === 'only') return withStop(capital(word, paper.wordsLanguage))
  if (when === 'at-publication') return t.standing.atPublication(word)
  const { timeZone } = paper.settings
  if (dayIn(at, timeZone) === dayIn(publishedAt, timeZone)) return t.standing.at(timeOfDay(paper, at), word)
  const isThisYear = at.slice(0, 4) === paper.now.slice(0, 4)
  return t.standing.on(isThisYear ? dayAndMonth(paper, at) : shortDay(paper, at), word)
}

/** Why: the reason, the claim that corroborates it, and what can be looked at. */
const Grounds = ({
  paper,
  claim,
  apparatus,
  entry,
}: StandingWordsProps & { readonly entry: StandingEntry }) => {
  const t = paper.t.frontSourcing.standing
  const other = entry.independentOf && apparatus.numberOf(entry.independentOf)
  const parts: Child[] = [
    entry.reason.trim() && <Noted paper={paper} text={entry.reason} />,
    other && fill(t.independentOf, <ClaimLink paper={paper} number={other} path={apparatus.path} />),
    entry.evidence &&
      (/^https?:\/\//i.test(entry.evidence) ? (
        <>
          <a href={entry.evidence} rel="external noopener" aria-label={t.evidenceFor(claim.number)}>
            {t.evidence}
          </a>
          .
        </>
      ) : (
        fill(t.evidenceWords, <Noted paper={paper} text={entry.evidence} />)
      )),
  ].filter(Boolean)
  return <>{parts.map(part => [' ', part])}</>
}
