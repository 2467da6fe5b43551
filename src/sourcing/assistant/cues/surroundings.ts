import { isSpeech, type Reading } from '../text/reading.ts'
import type { CueCandidate } from './candidate.ts'

/** The relative word that opens the clause of the cue, if one does: what follows is part of a phrase, not the story's line. */
export function relativeBefore({ tokens }: Reading, { from, sentence }: CueCandidate): string | null {
  for (let at = from - 1; at >= sentence.from && from - at < 15; at -= 1) {
    const { lower, text } = tokens[at] as { lower: string; text: string }
    if (lower === 'who' || lower === 'whose' || lower === 'which' || lower === 'whom') return lower
    if (/^[,;:"“”—–]$/.test(text)) return null
  }
  return null
}

/** What the object's head is: `voiced concern`, `blamed the mayor`, `put 40 dead`, `gave speeches`. */
export function objectKind({ tags, tokens, words }: Reading, from: number, end: number): string {
  let head = -1
  for (let at = from; at < Math.min(end, from + 9); at += 1) {
    const tag = tags[at]
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || (tag === 'PRON' && at === from)) head = at
    else if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'ADV' && tokens[at]?.lower !== "'s" && tag !== 'PRON')
      break
  }
  const word = words[head]
  if (!word) return 'none'
  return word.reportingNoun ? 'report' : (word.speaks ?? (word.time ? 'time' : (tags[head] ?? 'none')))
}

/** `“Why?” Poe shot back`: a question or a shout ended the sentence, but its speaker opens this one. */
export function runsOn(
  { tokens, tags, quotationOf }: Reading,
  { from, to, sentence }: CueCandidate,
): boolean {
  const start = sentence.from
  if (start === 0 || from - start > 8 || tokens[start]?.opensParagraph) return false
  if ((quotationOf[start - 1] ?? -1) < 0 || (quotationOf[start] ?? -1) >= 0) return false
  if (!/^[?!.…—–]$/.test(tokens[start - 2]?.text ?? '')) return false
  for (let at = start; at < from; at += 1) if (tags[at] === 'VERB' || tags[at] === 'AUX') return false
  return to > from
}

/** Whether the candidate is inside somebody's words. */
export function quotedness(reading: Reading, at: number): string {
  const number = reading.quotationOf[at] ?? -1
  return number < 0 ? 'no' : isSpeech(reading, number) ? 'speech' : 'phrase'
}

/** What stands right before the cue: its subject, the end of a quotation, a comma… */
export function leftOf(
  { tokens, tags, quotationOf, quotations }: Reading,
  from: number,
  start: number,
): string {
  if (from <= start) return 'start'
  const before = from - 1
  const ends = (at: number) =>
    (quotationOf[at] ?? -1) >= 0 && quotations[quotationOf[at] as number]?.to === at + 1
  if (ends(before)) return 'quote'
  const { text, lower } = tokens[before] as { text: string; lower: string }
  if (text === ',') return ends(before - 1) ? 'quote' : 'comma'
  if (lower === 'who' || lower === 'which' || lower === 'that') return 'relative'
  if (/^[—–-]+$/.test(text)) return 'dash'
  return tags[before] ?? 'X'
}

/** Whether an earlier candidate with a clause of its own, or a later `…, he said`, is likely to hold this one. */
export function nesting(
  { tokens, tags }: Reading,
  { from, head, sentence, kind }: CueCandidate,
  others: readonly CueCandidate[],
): string {
  const before = others.filter(one => one.sentence === sentence && one.head < from && one.kind !== 'noun')
  const outer = before.at(-1)
  const coordinated = tags[from - 1] === 'CCONJ' || (tokens[from - 1]?.text === ',' && kind === 'verb')
  const closing = others.some(
    one => one.sentence === sentence && one.head > head && isClosing(tokens, tags, one),
  )
  return `${outer ? (coordinated ? 'joined' : 'under') : 'first'}${closing ? '-closed' : ''}`
}

/** `…, he said on Monday.`: a comma, a subject without a verb, the cue, and soon the end. */
export function isClosing(tokens: Reading['tokens'], tags: Reading['tags'], one: CueCandidate): boolean {
  if (one.kind === 'according') return tokens[one.from - 1]?.text === ','
  if (one.kind !== 'verb' || one.sentence.to - one.to > 12) return false
  for (let at = one.from - 1; at > one.sentence.from; at -= 1) {
    if (tokens[at]?.text === ',') return one.from - at > 1
    if (tags[at] === 'VERB' || tags[at] === 'AUX' || tags[at] === 'SCONJ') return false
  }
  return false
}

/** The nearest word on the left that could be the subject's head, by what it is. */
export function subjectKind(
  { words, tags, tokens }: Reading,
  { from, sentence }: Pick<CueCandidate, 'from' | 'sentence'>,
): string {
  for (let at = from - 1; at >= sentence.from && from - at < 10; at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    const tag = tags[at]
    if (tag === 'ADV' || tokens[at]?.text === ',' || words[at]?.time) continue
    if (tag === 'PRON')
      return ['he', 'she', 'i', 'we', 'they', 'you', 'it', 'who', 'that', 'which'].includes(lower)
        ? lower
        : 'pron'
    if (words[at]?.speaks && tag !== 'VERB') return words[at]?.speaks ?? ''
    if (tag === 'PROPN') return 'name'
    if (tag === 'NOUN') return 'noun'
    return tag ?? 'X'
  }
  return 'none'
}
