import type { Attribution, Span } from './attribution.ts'
import { findContent } from './content/content.ts'
import { attachQuotations } from './content/quotation-runs.ts'
import { findTurns } from './content/turns.ts'
import { type CueCandidate, findCueCandidates } from './cues/candidate.ts'
import { cueFeatures } from './cues/features.ts'
import { type Finding, hull } from './finding.ts'
import { findSourceCandidates, type SourceCandidate } from './sources/candidates.ts'
import { sourceFeatures } from './sources/features.ts'
import { type Reading, readText } from './text/reading.ts'
import type { Range } from './text/sentences.ts'
import { scoreOf, type Weights } from './weights.ts'

/** Finds who says what by which cue, in the order of the text. Deterministic; never throws, whatever the text. */
export function findAttributions(text: string, weights: Weights): Attribution[] {
  const reading = readText(text, weights.wordClasses)
  const turns = findTurns(reading)
  const given = new Uint8Array(reading.tokens.length)
  for (const { source, content } of turns) given.fill(1, source?.from, content?.to)
  const findings = [...turns, ...attachQuotations(reading, findCues(reading, weights, given), given)]
  return findings
    .filter(({ content }) => content !== null)
    .map(finding => place(reading, finding))
    .toSorted(byPosition)
}

/** A little below even odds: what is proposed in vain costs a key, what is missed is not seen. */
const threshold = -0.1

/** More cues than any sentence has; keeps a text that is made of nothing else from taking long. */
const mostInSentence = 16

interface Accepted {
  readonly cue: CueCandidate
  readonly source: SourceCandidate | null
}

/** Sentence by sentence; one that a turn or an earlier colon has given to somebody holds no more of its own. */
function findCues(reading: Reading, weights: Weights, given: Uint8Array): Finding[] {
  const bySentence = Map.groupBy(findCueCandidates(reading), ({ sentence }) => sentence)
  const found: Finding[] = []
  let until = 0
  for (const [sentence, candidates] of bySentence) {
    if (sentence.from < until || given[sentence.from]) continue
    const findings = findInSentence(reading, candidates, weights)
    found.push(...findings)
    for (const { content } of findings)
      if (content && content.from >= sentence.to) until = Math.max(until, content.to)
  }
  return found
}

/** The likeliest cues first; one inside the content of another is part of what was said. */
function findInSentence(reading: Reading, candidates: readonly CueCandidate[], weights: Weights): Finding[] {
  const scored = candidates
    .map(cue => ({ cue, score: scoreOf(cueFeatures(reading, cue, candidates), weights.cues) }))
    .filter(({ score }) => score > threshold)
    .toSorted((one, other) => other.score - one.score || one.cue.head - other.cue.head)
    .slice(0, mostInSentence)
  const accepted: Accepted[] = []
  const taken: Range[] = []
  for (const { cue } of scored) {
    const inside = taken.some(({ from, to }) => cue.head >= from && cue.head < to) && !isJoined(reading, cue)
    if (inside && !mayOpenClause(reading, cue)) continue
    const source = chooseSource(reading, cue, weights)
    if (inside && !opensClause(reading, source)) continue
    if (source && accepted.some(one => overlaps(source, one))) continue
    const content = findContent(reading, cue, source)
    if (content) taken.push(content)
    accepted.push({ cue, source })
  }
  accepted.sort((one, other) => one.cue.head - other.cue.head)
  return merge(accepted.map((one, index) => finish(reading, one, accepted[index + 1])))
}

/** `said that … and warned that …`: a second cue of the same subject inside what looked like the first's content. */
const isJoined = ({ tags, tokens }: Reading, { from, kind, group }: CueCandidate): boolean =>
  kind === 'verb' &&
  (tags[from - 1] === 'CCONJ' || (tokens[from - 1]?.text === ',' && group?.participle === true))

/** Whether a mark that could begin such a clause stands close before the cue; spares the search for a source. */
function mayOpenClause({ tokens }: Reading, { from, sentence }: CueCandidate): boolean {
  for (let at = from - 1; at > Math.max(sentence.from, from - 20); at -= 1)
    if (/^[,;]$/.test(tokens[at]?.text ?? '')) return true
  return false
}

/** `…; she has not spoken of it`, `…, but aides say`: a clause with a subject of its own, outside any quotation. */
function opensClause({ tokens, tags, quotationOf }: Reading, source: SourceCandidate | null): boolean {
  if (!source || (quotationOf[source.from] ?? -1) >= 0) return false
  const [comma, before] = [tokens[source.from - 2]?.text, tokens[source.from - 1]]
  if (before?.text === ';') return true
  if (comma !== ',') return false
  if (['but', 'while', 'though', 'although', 'whereas'].includes(before?.lower ?? '')) return true
  return before?.lower === 'and' && tags[source.from] !== 'PRON'
}

const overlaps = (source: SourceCandidate, one: Accepted): boolean =>
  one.source !== null &&
  one.source.from < source.to &&
  source.from < one.source.to &&
  (one.source.from !== source.from || one.source.to !== source.to)

function chooseSource(reading: Reading, cue: CueCandidate, weights: Weights): SourceCandidate | null {
  let best: SourceCandidate | null = null
  let highest = scoreOf(sourceFeatures(reading, cue, null), weights.sources)
  for (const candidate of findSourceCandidates(reading, cue)) {
    const score = scoreOf(sourceFeatures(reading, cue, candidate), weights.sources)
    if (score > highest) [best, highest] = [candidate, score]
  }
  return best
}

/** The content ends where the next attribution of the sentence begins. */
function finish(reading: Reading, { cue, source }: Accepted, next: Accepted | undefined): Finding {
  const nextStart = next ? Math.min(next.cue.from, next.source?.from ?? next.cue.from) : cue.sentence.to
  const barrier = nextStart > cue.to ? nextStart : cue.sentence.to
  return {
    cue: { from: cue.from, to: cue.to },
    source: source && { from: source.from, to: source.to },
    content: findContent(reading, cue, source, barrier),
  }
}

/** A source is named once: cues that share its very words make one attribution, whose content spans theirs. */
function merge(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  for (const finding of findings) {
    const same = merged.find(
      ({ source }) =>
        source && finding.source && source.from === finding.source.from && source.to === finding.source.to,
    )
    if (same) same.content = hull(same.content, finding.content)
    else merged.push({ ...finding })
  }
  return merged
}

const place = ({ tokens }: Reading, { source, cue, content }: Finding): Attribution => {
  const span = (range: Range | null): Span | null =>
    range && range.to > range.from ? [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0] : null
  return { source: span(source), cue: span(cue), content: span(content) }
}

const start = ({ source, cue, content }: Attribution): number =>
  Math.min(...[source, cue, content].flatMap(span => (span ? [span[0]] : [])))

const byPosition = (one: Attribution, other: Attribution): number => start(one) - start(other)
