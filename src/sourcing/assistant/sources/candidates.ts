import type { CueCandidate } from '../cues/candidate.ts'
import type { Reading } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'

/** Where a possible source stands with regard to its cue. */
type SourcePlace = 'before' | 'earlier' | 'after' | 'owner' | 'by'

export interface SourceCandidate {
  readonly place: SourcePlace
  readonly from: number
  readonly to: number
  /** The verb that the phrase is subject of, when that is not the cue itself. */
  readonly via: number
}

const longest = 40
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ'])

/** Every phrase that could be the source of the cue; which one it is, `source-features.ts` helps to decide. */
export function findSourceCandidates(reading: Reading, cue: CueCandidate): SourceCandidate[] {
  if (cue.kind === 'according') return rightwards(reading, cue, cue.to, 'after')
  if (cue.kind === 'hearsay') return []
  if (cue.kind === 'noun')
    return [...leftwards(reading, cue, cue.from, 'owner'), ...behindPreposition(reading, cue)]
  const found = leftwards(reading, cue, cue.from, 'before')
  for (const verb of earlierVerbs(reading, cue))
    found.push(...leftwards(reading, cue, verb.from, 'earlier', verb.head))
  if (mayBeInverted(reading, cue)) found.push(...rightwards(reading, cue, cue.to, 'after'))
  if (cue.group?.passive) found.push(...behindPreposition(reading, cue))
  return found
}

/** Phrases that end right before `edge`, or before adverbs, a time or an aside that stands between. */
function leftwards(
  reading: Reading,
  cue: CueCandidate,
  edge: number,
  place: SourcePlace,
  via = -1,
): SourceCandidate[] {
  const found: SourceCandidate[] = []
  for (const to of endsBefore(reading, cue.sentence.from, edge)) {
    const barrier = Math.max(cue.sentence.from, to - longest)
    for (let from = to - 1; from >= barrier; from -= 1) {
      if (crossesQuotation(reading, from, to)) break
      if (canStart(reading, from, cue.sentence.from)) found.push({ place, from, to, via })
    }
  }
  return found
}

function endsBefore({ tokens, tags, words }: Reading, start: number, edge: number): number[] {
  const ends: number[] = []
  let at = edge
  for (let steps = 0; at > start && steps < 9; steps += 1) {
    const last = at - 1
    const lower = tokens[last]?.lower ?? ''
    if ((canEnd(tags[last], lower) || endsAside(tags[last], lower, tokens[at]?.text)) && !ends.includes(at))
      ends.push(at)
    const skips =
      tags[last] === 'ADV' ||
      tokens[last]?.text === ',' ||
      words[last]?.time ||
      tags[last] === 'NUM' ||
      (tags[last] === 'ADP' && ends.length > 0) ||
      (tags[last] === 'DET' && words[at]?.time) ||
      ['both', 'all', 'each', 'last', 'this', 'next'].includes(lower)
    if (!skips) break
    at -= 1
  }
  // `Poe — who never met her — said`: with the aside and without it.
  if (isDash(tokens[edge - 1]?.text)) ends.push(edge - 1)
  const aside = asideStart(tokens, start, edge)
  if (aside > start && !ends.includes(aside)) ends.push(aside)
  return ends
}

/** `The minister, however, said`; `Smith, asked about it, said`: where the text between two commas begins. */
function asideStart(tokens: Reading['tokens'], start: number, edge: number): number {
  const mark = tokens[edge - 1]?.text
  if (mark !== ',' && !isDash(mark)) return -1
  for (let at = edge - 2; at > start && edge - at < 25; at -= 1) if (tokens[at]?.text === mark) return at
  return -1
}

const isDash = (text: string | undefined): boolean => /^(?:[—–]|-+)$/.test(text ?? '')

const canEnd = (tag: string | undefined, lower: string): boolean =>
  tag === 'NOUN' ||
  tag === 'PROPN' ||
  tag === 'PRON' ||
  tag === 'NUM' ||
  tag === 'ADJ' ||
  tag === 'DET' ||
  tag === 'VERB' ||
  tag === 'X' ||
  lower === 'here' ||
  lower === "'s" ||
  lower === "'" ||
  lower === '’' ||
  lower === ')' ||
  lower === '"' ||
  lower === "''" ||
  lower === '”'

/** `…, who asked to speak candidly,`: an adverb ends a phrase when a mark follows, unless it is an aside by itself. */
const endsAside = (tag: string | undefined, lower: string, next: string | undefined): boolean =>
  tag === 'ADV' &&
  next !== undefined &&
  /^[.,;—–]$/.test(next) &&
  !['however', 'though', 'too', 'meanwhile', 'nonetheless', 'nevertheless', 'also', 'then'].includes(lower)

/** A phrase begins after something that is no part of a phrase, or after a time: `On Tuesday | the mayor`. */
function canStart({ tags, tokens, words, quotationOf }: Reading, at: number, start: number): boolean {
  const tag = tags[at] ?? 'X'
  const { lower, text } = tokens[at] as { lower: string; text: string }
  if (
    !(
      nominal.has(tag) ||
      text === '"' ||
      text === '``' ||
      text === '“' ||
      text === '‘' ||
      text === '$' ||
      ['neither', 'both', 'nearly', 'about', 'only', 'even', 'more', 'at', 'whoever', 'what'].includes(
        lower,
      ) ||
      (tag === 'VERB' && /(ed|ing)$/.test(lower)) ||
      tag === 'X'
    )
  )
    return false
  if (at === start) return true
  const before = tags[at - 1] ?? 'X'
  if (words[at - 1]?.time || quotationOf[at - 1] !== quotationOf[at]) return true
  // `In an interview she said`, `the wall the nominee has promised`: a subject right behind another noun.
  if ((before === 'NOUN' || before === 'PROPN') && opensSubject(tag, lower)) return true
  return !(
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'NUM' ||
    before === 'PROPN' ||
    before === 'NOUN' ||
    tokens[at - 1]?.lower === "'s"
  )
}

const nominative = new Set(['he', 'she', 'they', 'we', 'i', 'who', 'his', 'her', 'their', 'its'])

const opensSubject = (tag: string, lower: string): boolean => tag === 'DET' || nominative.has(lower)

function crossesQuotation({ quotationOf, quotations }: Reading, from: number, to: number): boolean {
  const number = quotationOf[from] ?? -1
  if (number === quotationOf[to - 1]) return false
  const quotation = quotations[number]
  return quotation !== undefined && quotation.to - quotation.from > 6
}

/** Finite verbs on the left whose subject could be the cue's as well: `Smith smiled and said`, `…, saying`. */
function earlierVerbs(
  reading: Reading,
  { from, sentence, head }: CueCandidate,
): { from: number; head: number }[] {
  const verbs: { from: number; head: number }[] = []
  for (let at = sentence.from + 1; at < from; at += 1) {
    const finite =
      reading.tags[at] === 'VERB' ||
      (reading.tags[at] === 'AUX' && reading.tags[at + 1] !== 'VERB' && reading.tags[at + 1] !== 'AUX')
    if (!finite || reading.quotationOf[at] !== reading.quotationOf[head]) continue
    const group = verbGroupAt(reading, at, sentence.from)
    if (group.infinitive || (group.participle && group.from === at)) continue
    verbs.push({ from: group.from, head: at })
  }
  return verbs.length > 3 ? [...verbs.slice(0, 1), ...verbs.slice(-2)] : verbs
}

const mayBeInverted = ({ tokens, tags }: Reading, { from, to, sentence, group }: CueCandidate): boolean =>
  !group?.participle &&
  ['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ'].includes(tags[to] ?? '') &&
  (from === sentence.from || /^[,"”’'—–?!]$/.test(tokens[from - 1]?.text ?? ''))

function rightwards(
  reading: Reading,
  cue: CueCandidate,
  from: number,
  place: SourcePlace,
): SourceCandidate[] {
  const found: SourceCandidate[] = []
  const { tokens, tags } = reading
  const limit = Math.min(cue.sentence.to, from + longest)
  for (let to = from + 1; to <= limit; to += 1) {
    const last = to - 1
    if (/^[;:]$/.test(tokens[last]?.text ?? '') || crossesQuotation(reading, last, from + 1)) break
    const lower = tokens[last]?.lower ?? ''
    if (!canEnd(tags[last], lower) && !endsAside(tags[last], lower, tokens[to]?.text)) continue
    const next = tags[to]
    if (
      to < limit &&
      (next === 'NOUN' || next === 'PROPN' || tokens[to]?.lower === "'s") &&
      tags[last] !== 'PUNCT' &&
      !reading.words[to]?.time
    )
      continue
    found.push({ place, from, to, via: -1 })
  }
  return found
}

/** `a claim by the ministry that`; `was praised by critics`. */
function behindPreposition(reading: Reading, cue: CueCandidate): SourceCandidate[] {
  for (let at = cue.to; at < Math.min(cue.sentence.to, cue.to + 12); at += 1) {
    const lower = reading.tokens[at]?.lower ?? ''
    if (/^[.;:]$/.test(lower) || lower === 'that') return []
    if (lower === 'by' || (cue.kind === 'noun' && (lower === 'from' || lower === 'among' || lower === 'of')))
      return rightwards(reading, cue, at + 1, 'by')
  }
  return []
}
