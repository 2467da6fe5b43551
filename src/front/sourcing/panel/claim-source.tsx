import type { Child } from 'hono/jsx'
import { InLanguage } from '../../../platform/language/index.ts'
import { isDay } from '../../../platform/time/index.ts'
import { noonOf, type Paper, shortDay } from '../../../site/index.ts'
import {
  type FrozenClaim,
  type FrozenHop,
  type FrozenSource,
  numberOfPeople,
} from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import type { Apparatus } from '../apparatus.ts'
import { capital, fill } from '../fill.ts'
import { ClaimLink } from './claim-links.tsx'
import { Noted } from './noted.tsx'

interface ClaimSourceProps {
  readonly paper: Paper
  readonly claim: FrozenClaim
  readonly apparatus: Apparatus
  /** False on the source's own page, which says it at its head. */
  readonly who?: boolean
}

/** Who says so, with their interest; through whom it came; and how it was said. */
export const ClaimSource = ({ paper, claim, apparatus, who = true }: ClaimSourceProps) => {
  const { source } = claim
  const t = paper.t.frontSourcing
  return (
    <>
      {who && (source ? <Who paper={paper} source={source} apparatus={apparatus} /> : t.noSource)}
      {claim.hops.length > 0 && <Chain paper={paper} claim={claim} apparatus={apparatus} />}
      <Manner paper={paper} claim={claim} />
    </>
  )
}

const Who = ({ paper, source, apparatus }: { paper: Paper; source: FrozenSource; apparatus: Apparatus }) => {
  const t = paper.t.frontSourcing
  const { role, interest, kind, url, wording } = source
  return (
    <>
      <SourceName paper={paper} source={source} apparatus={apparatus} begins />
      {role && kind !== 'anonymous' ? [', ', <Noted paper={paper} text={role} />] : '.'}
      {interest && [' ', ...fill(t.interest, <Noted paper={paper} text={interest} />)]}
      {kind === 'document' && url && (
        <>
          {' '}
          <a href={url} rel="external noopener" aria-label={t.readDocumentNamed(wording)}>
            {t.readDocument}
          </a>
          .
        </>
      )}
    </>
  )
}

/** A link to what else they told us; whoever is not named, or whom no story names any more, has no page. */
const SourceName = ({
  paper,
  source: { kind, slug, wording },
  apparatus,
  begins = false,
}: {
  paper: Paper
  source: FrozenSource
  apparatus: Apparatus
  /** True where the name begins a sentence. */
  begins?: boolean
}) => {
  const name = begins ? capital(wording, paper.settings.language) : wording
  const hasPage = kind !== 'anonymous' && apparatus.hasPage(slug)
  return hasPage ? (
    <a href={urls.source(slug)} {...paper.own}>
      {name}
    </a>
  ) : (
    <b {...paper.own}>{name}</b>
  )
}

/** `Told the BBC; so Reuters reports, as we infer from claim 3.` */
const Chain = ({ paper, claim, apparatus }: Omit<ClaimSourceProps, 'who'>) => {
  const ways = claim.hops.map((hop, place) => {
    const way = waysOf({ paper, claim, apparatus }, hop, place)
    const known = hop.inferredFrom && apparatus.numberOf(hop.inferredFrom)
    const { inferred, inferredFrom } = paper.t.frontSourcing.chain
    if (hop.stated === 'stated') return way
    return known
      ? fill(inferredFrom, way, <ClaimLink paper={paper} number={known} path={apparatus.path} />)
      : fill(inferred, way)
  })
  return <> {ways.map((way, place) => [place > 0 ? '; ' : '', way])}</>
}

function waysOf(
  { paper, claim: { source }, apparatus }: Omit<ClaimSourceProps, 'who'>,
  hop: FrozenHop,
  place: number,
): Child {
  const { chain } = paper.t.frontSourcing
  const report = hop.report && <Report paper={paper} report={hop.report} />
  const words = (sentence: (outlet: string) => string) =>
    place === 0 ? (outlet: string) => capital(sentence(outlet), paper.wordsLanguage) : sentence
  const way =
    source?.id === hop.outlet.id
      ? words(() => chain.itself)('')
      : fill(
          words(hop.relation === 'told-to' ? chain.toldTo : chain.reportedBy),
          <SourceName paper={paper} source={hop.outlet} apparatus={apparatus} />,
        )
  return report ? [way, ' (', report, ')'] : way
}

const Report = ({ paper, report }: { paper: Paper; report: NonNullable<FrozenHop['report']> }) => {
  const words = paper.t.frontSourcing.chain.report(report.title, dateWords(paper, report.date))
  const shown = words || (report.url && new URL(report.url).hostname)
  return report.url ? (
    <a href={report.url} rel="external noopener">
      {shown}
    </a>
  ) : (
    shown
  )
}

/** A day in words; anything else as the outlet gave it. */
const dateWords = (paper: Paper, date: string | null): string => {
  const day = date?.slice(0, 10)
  if (!day || !isDay(day)) return date ?? ''
  return shortDay(paper, noonOf(paper, day))
}

/** How it was said; joined to what says through whom, or a sentence of its own. */
const Manner = ({ paper, claim: { manner, source, hops } }: { paper: Paper; claim: FrozenClaim }) => {
  const t = paper.t.frontSourcing
  const stop = hops.length > 0 ? '.' : ''
  // "So the BBC reports" says it already.
  if (manner === 'unattributed' || (manner === 'published-report' && hops.length > 0)) return <>{stop}</>
  if (manner !== 'anonymous')
    return <>{hops.length > 0 ? `, ${t.mannersAfter[manner]}.` : ` ${t.manners[manner]}`}</>
  const { number, reason } = source ?? { number: null, reason: null }
  return (
    <>
      {stop}
      {number && [
        ' ',
        numberOfPeople(number) === null
          ? t.unnamed.numberUnstated
          : fill(t.unnamed.number, <InLanguage is={paper.own}>{number}</InLanguage>),
      ]}{' '}
      {reason ? fill(t.unnamed.reason, <Noted paper={paper} text={reason} />) : t.unnamed.noReason}
    </>
  )
}
