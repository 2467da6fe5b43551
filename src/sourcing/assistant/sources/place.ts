import type { CueCandidate } from '../cues/candidate.ts'
import type { Reading } from '../text/reading.ts'
import type { SourceCandidate } from './candidates.ts'
import { edgeClass } from './phrase.ts'

/** Whether the first noun of the phrase and a verb in the present agree in number, as far as endings tell. */
export function agreement(
  { tags, tokens, words }: Reading,
  { group }: CueCandidate,
  from: number,
  to: number,
): string {
  const verb = group ? (tokens[group.from]?.lower ?? '') : ''
  const singular = /^(has|is|was|does)$/.test(verb) || words[group?.from ?? -1]?.verb?.form === 'third'
  const plural = /^(have|are|were|do)$/.test(verb) || words[group?.from ?? -1]?.verb?.form === 'base'
  if (!singular && !plural) return 'open'
  let head = from
  for (let at = from; at < to && tags[at] !== 'ADP' && tags[at] !== 'PUNCT' && tags[at] !== 'VERB'; at += 1)
    if (tags[at] === 'NOUN' || tags[at] === 'PROPN' || tags[at] === 'PRON') head = at
  const many =
    (tags[head] === 'NOUN' && /[^s]s$/.test(tokens[head]?.lower ?? '')) || tokens[head]?.lower === 'they'
  return `${singular ? 'one' : 'many'}+${tags[head]}+${many}`
}

/** What stands before a cue whose source may follow it: a quotation, a comma, the start of the sentence. */
export function invertedAfter({ tokens, quotationOf }: Reading, { from, sentence }: CueCandidate): string {
  if (from === sentence.from) return 'start'
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return (quotationOf[before] ?? -1) >= 0 ? 'quote' : tokens[from - 1]?.text === ',' ? 'comma' : 'other'
}

/** What lies between the phrase and its cue. */
export function gapOf(
  { tags, tokens, words }: Reading,
  cue: CueCandidate,
  { place, from, to }: SourceCandidate,
): string {
  if (place === 'earlier' || place === 'by') return 'far'
  const [start, end] = place === 'after' ? [cue.to, from] : [to, cue.from]
  const parts = []
  for (let at = start; at < end && parts.length < 4; at += 1)
    parts.push(tokens[at]?.text === ',' ? ',' : words[at]?.time ? 'time' : (tags[at] ?? 'X'))
  return parts.join('')
}

/** When a comma stands before: whether a noun phrase, another aside or a clause came before it. */
export function commaBefore(reading: Reading, cue: CueCandidate, from: number): string {
  const { tags, tokens } = reading
  const last = tags[from - 2] ?? '^'
  for (let at = from - 2; at >= cue.sentence.from; at -= 1) {
    if (tokens[at]?.text === ',') return `comma+${last}`
    if (tags[at] === 'VERB' || tags[at] === 'AUX') return `verb+${last}`
  }
  return `${edgeClass(reading, cue.sentence.from)}+${last}`
}

export const followsComma = ({ tags, tokens }: Reading, comma: number): string =>
  /^(who|which|whose|a|an|the|and|but|as|when|while|in|on|at)$/.test(tokens[comma + 1]?.lower ?? '')
    ? (tokens[comma + 1]?.lower ?? '')
    : (tags[comma + 1] ?? '$')

/** The earlier verb's relation to the cue: how many verbs lie between, and what joins them. */
export function viaOf({ tags, tokens }: Reading, cue: CueCandidate, { via }: SourceCandidate): string {
  let verbs = 0
  for (let at = via + 1; at < cue.from; at += 1) if (tags[at] === 'VERB') verbs += 1
  const join = tokens[cue.from - 1]?.text === ',' ? ',' : (tags[cue.from - 1] ?? '^')
  return `${Math.min(verbs, 2)}${join}`
}
