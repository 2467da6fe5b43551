import type { CueCandidate } from './cue-candidate.ts'
import { frameAfter } from './frame.ts'
import { isSpeech, type Reading } from './text/reading.ts'

/** What decides whether a candidate is a cue; the same for the rules' weights (written) and the learned ones. */
export function cueFeatures(
  reading: Reading,
  candidate: CueCandidate,
  others: readonly CueCandidate[],
): string[] {
  const { words, tags, tokens } = reading
  const { kind, head, from, sentence, group } = candidate
  const word = words[head]
  const lemma = word?.verb?.lemma ?? tokens[head]?.lower ?? ''
  const { following, addressed } = frameAfter(reading, candidate)
  const groups = kind === 'verb' ? (word?.verb?.groups ?? []) : [kind]
  const subject = subjectKind(reading, candidate)
  const form = word?.verb?.form ?? 'none'
  const voice = group
    ? `${group.passive ? 'passive' : 'active'}${group.infinitive ? '-to' : group.participle ? '-ing' : ''}`
    : 'none'
  const left = leftOf(reading, from, sentence.from)
  const nested = nesting(reading, candidate, others)
  const features = [
    'cue',
    `kind:${kind}`,
    `lemma:${lemma}`,
    `following:${following}`,
    `subject:${subject}`,
    `voice:${voice}`,
    `left:${left}`,
    `nested:${nested}`,
    `quoted:${quotedness(reading, head)}`,
    `aux:${group?.auxiliary ?? ''}`,
    `negated:${group?.negated ?? false}`,
    `form:${form}`,
    `tag:${tags[head]}`,
    `before:${tags[from - 1] ?? '^'}`,
    `lemma+following:${lemma}+${following}`,
    `voice+following:${voice}+${following}`,
    `voice+left:${voice}+${left}`,
    `kind+following+subject:${kind}+${following}+${subject}`,
    `addressed:${addressed}`,
  ]
  if (phrasal.has(lemma)) features.push(`phrasal:${particles.has(tokens[candidate.to]?.lower ?? '')}`)
  const relative = relativeBefore(reading, candidate)
  if (relative) features.push(`relative:${relative}`, `relative+following:${following}`)
  if (groups.length === 0) features.push('group:none', `none+following:${following}`, `none+left:${left}`)
  for (const name of groups)
    features.push(
      `group:${name}`,
      `group+following:${name}+${following}`,
      `group+subject:${name}+${subject}`,
      `group+voice:${name}+${voice}`,
      `group+left:${name}+${left}`,
    )
  return features
}

/** Verbs that report only together with a particle: `play down`, `lash out`, `rule out`, `brush aside`. */
const phrasal = new Set([
  'play',
  'brush',
  'lash',
  'hit',
  'shrug',
  'lay',
  'set',
  'spell',
  'go',
  'push',
  'cast',
  'rule',
  'press',
  'knock',
  'rap',
  'care',
  'look',
])
const particles = new Set([
  'down',
  'off',
  'out',
  'back',
  'aside',
  'away',
  'up',
  'on',
  'forward',
  'for',
  'that',
])

/** The relative word that opens the clause of the cue, if one does: what follows is part of a phrase, not the story's line. */
function relativeBefore({ tokens }: Reading, { from, sentence }: CueCandidate): string | null {
  for (let at = from - 1; at >= sentence.from && from - at < 15; at -= 1) {
    const { lower, text } = tokens[at] as { lower: string; text: string }
    if (lower === 'who' || lower === 'whose' || lower === 'which' || lower === 'whom') return lower
    if (/^[,;:"“”—–]$/.test(text)) return null
  }
  return null
}

/** Whether the candidate is inside somebody's words. */
function quotedness(reading: Reading, at: number): string {
  const number = reading.quotationOf[at] ?? -1
  return number < 0 ? 'no' : isSpeech(reading, number) ? 'speech' : 'phrase'
}

/** What stands right before the cue: its subject, the end of a quotation, a comma… */
function leftOf({ tokens, tags, quotationOf, quotations }: Reading, from: number, start: number): string {
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
function nesting(
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
function isClosing(tokens: Reading['tokens'], tags: Reading['tags'], one: CueCandidate): boolean {
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
