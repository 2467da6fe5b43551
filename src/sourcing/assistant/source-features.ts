import type { CueCandidate } from './cue-candidate.ts'
import type { SourceCandidate } from './source-candidates.ts'
import type { Reading } from './text/reading.ts'

/** What tells a good source from a bad one: its two edges, its inside, its head, and its place by the cue. */
export function sourceFeatures(reading: Reading, cue: CueCandidate, one: SourceCandidate | null): string[] {
  const kind = cue.group?.passive ? 'passive' : cue.kind
  const form = cue.group?.participle ? 'ing' : cue.group?.infinitive ? 'to' : 'finite'
  if (!one)
    return [
      'none',
      `none:${kind}`,
      `none:${kind}:${form}`,
      `none-before:${reading.tags[cue.from - 1] ?? '^'}`,
      `none-start:${cue.from === cue.sentence.from}`,
    ]
  const { tags, tokens, words } = reading
  const { place, from, to } = one
  const before = from === cue.sentence.from ? '^' : (tokens[from - 1]?.text ?? '^')
  const beforeTag = from === cue.sentence.from ? '^' : edgeClass(reading, from - 1)
  const after = to >= cue.sentence.to ? '$' : edgeClass(reading, to)
  const first = edgeClass(reading, from)
  const last = edgeClass(reading, to - 1)
  const inside = insideOf(reading, from, to)
  const gap = gapOf(reading, cue, one)
  const head = headOf(reading, from, to)
  const size = Math.min(6, Math.ceil(Math.log2(to - from + 1)))
  const features = [
    `place:${place}`,
    `place+kind:${place}+${kind}+${form}`,
    `size:${place}+${size}`,
    `gap:${place}+${gap}`,
    `before:${beforeTag}`,
    `first:${first}`,
    `before+first:${beforeTag}+${first}`,
    `place+before:${place}+${beforeTag}`,
    `last:${last}`,
    `after:${place}+${after}`,
    `last+after:${place}+${last}+${after}`,
    `head:${head}`,
    `head+kind:${head}+${kind}`,
    `head+size:${head}+${size}`,
    ...inside.map(name => `in:${name}`),
    ...inside.map(name => `in+place:${name}+${place}`),
    `first+inside:${first}+${inside.join(',')}`,
  ]
  if (before === ',')
    features.push(
      `comma-before:${commaBefore(reading, cue, from)}`,
      `comma-before+after:${commaBefore(reading, cue, from)}+${after}`,
    )
  if (cue.kind === 'according')
    features.push(
      `according:${cue.from === cue.sentence.from ? 'first' : 'later'}+${after}+${inside.includes('comma') || inside.includes('commas') ? 'comma' : ''}`,
    )
  if (place === 'after')
    features.push(
      `inverted:${invertedAfter(reading, cue)}`,
      `inverted+after:${invertedAfter(reading, cue)}+${after}`,
      `inverted+groups:${invertedAfter(reading, cue)}+${words[cue.head]?.verb?.groups[0] ?? 'none'}`,
    )
  if (place === 'earlier')
    features.push(
      `via:${viaOf(reading, cue, one)}`,
      `via+form:${viaOf(reading, cue, one)}+${form}`,
      `cue-before:${tags[cue.from - 1]}`,
    )
  if (words[from - 1]?.time) features.push('after-time')
  if (tokens[to]?.text === ',' && place === 'after') features.push(`comma-after:${followsComma(reading, to)}`)
  if (tokens[to]?.text === ',' && place === 'before')
    features.push('comma-to-cue', `comma-to-cue:${inside.includes('comma')}`)
  return features
}

/** What stands before a cue whose source may follow it: a quotation, a comma, the start of the sentence. */
function invertedAfter({ tokens, quotationOf }: Reading, { from, sentence }: CueCandidate): string {
  if (from === sentence.from) return 'start'
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return (quotationOf[before] ?? -1) >= 0 ? 'quote' : tokens[from - 1]?.text === ',' ? 'comma' : 'other'
}

/** A token's class, with the few words that matter by themselves. */
function edgeClass({ tags, tokens, words }: Reading, at: number): string {
  const { lower, text } = tokens[at] as { lower: string; text: string }
  if (tags[at] === 'PUNCT') return /^["“”‘’']$/.test(text) ? 'quote' : text
  if (words[at]?.time) return 'time'
  if (
    [
      'who',
      'which',
      'that',
      'and',
      'but',
      'or',
      'as',
      'of',
      'with',
      'in',
      'on',
      'to',
      'for',
      'at',
      'by',
      'from',
      'while',
      'when',
      'if',
      "'s",
    ].includes(lower)
  )
    return lower
  if (words[at]?.title && tags[at] !== 'VERB') return 'title'
  if (tags[at] === 'PRON')
    return [
      'he',
      'she',
      'they',
      'i',
      'we',
      'you',
      'it',
      'him',
      'her',
      'them',
      'his',
      'their',
      'its',
    ].includes(lower)
      ? lower
      : 'PRON'
  return tags[at] ?? 'X'
}

function insideOf({ tags, tokens, words, quotationOf }: Reading, from: number, to: number): string[] {
  const found = new Set<string>()
  let commas = 0
  let relative = false
  for (let at = from; at < to; at += 1) {
    const tag = tags[at]
    const { text, lower } = tokens[at] as { text: string; lower: string }
    if (text === ',') commas += 1
    else if (text === '(' || text === ')') found.add('paren')
    else if (tag === 'PUNCT') found.add('mark')
    if (lower === 'who' || lower === 'which' || lower === 'whose' || (lower === 'that' && at > from))
      relative = true
    if (tag === 'VERB' || tag === 'AUX')
      found.add(
        relative
          ? 'verb-in-relative'
          : /ed$|en$/.test(lower) && tag === 'VERB'
            ? 'participle'
            : /ing$/.test(lower)
              ? 'ing'
              : 'verb',
      )
    if (
      at > from &&
      (tag === 'SCONJ' || ['as', 'when', 'while', 'after', 'before', 'because'].includes(lower)) &&
      tokens[at - 1]?.text === ','
    )
      found.add('comma-conjunction')
    if (tag === 'SCONJ' && !relative) found.add('conjunction')
    if (lower === 'and') found.add('and')
    if (lower === 'but') found.add('but')
    if (tag === 'ADP')
      found.add(lower === 'of' || lower === 'for' || lower === 'from' ? lower : 'preposition')
    if (words[at]?.time) found.add('time')
    if (tag === 'PRON' && at > from && !relative) found.add('pronoun')
    if ((quotationOf[at] ?? -1) >= 0) found.add('quoted')
  }
  if (relative) found.add(commas > 0 ? 'relative-comma' : 'relative')
  // `the man who Nolan | said`: the clause has no verb of its own, since its verb is the cue.
  if (relative && !found.has('verb-in-relative')) found.add('relative-without-verb')
  if (commas > 0) found.add(commas === 1 ? 'comma' : 'commas')
  return [...found].sort()
}

/** What lies between the phrase and its cue. */
function gapOf(
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

/** The kind of the phrase's head: the last noun of its first stretch. */
function headOf({ tags, tokens, words }: Reading, from: number, to: number): string {
  let head = from
  for (let at = from; at < to; at += 1) {
    const tag = tags[at]
    if (tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX' || tokens[at]?.lower === 'who')
      break
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') head = at
  }
  const lower = tokens[head]?.lower ?? ''
  if (tags[head] === 'PRON')
    return ['he', 'she', 'they', 'i', 'we', 'you', 'it', 'who', 'which', 'that', 'this'].includes(lower)
      ? lower
      : 'PRON'
  return words[head]?.speaks ?? (words[head]?.time ? 'time' : (tags[head] ?? 'X'))
}

/** When a comma stands before: whether a noun phrase, another aside or a clause came before it. */
function commaBefore(reading: Reading, cue: CueCandidate, from: number): string {
  const { tags, tokens } = reading
  const last = tags[from - 2] ?? '^'
  for (let at = from - 2; at >= cue.sentence.from; at -= 1) {
    if (tokens[at]?.text === ',') return `comma+${last}`
    if (tags[at] === 'VERB' || tags[at] === 'AUX') return `verb+${last}`
  }
  return `${edgeClass(reading, cue.sentence.from)}+${last}`
}

const followsComma = ({ tags, tokens }: Reading, comma: number): string =>
  /^(who|which|whose|a|an|the|and|but|as|when|while|in|on|at)$/.test(tokens[comma + 1]?.lower ?? '')
    ? (tokens[comma + 1]?.lower ?? '')
    : (tags[comma + 1] ?? '$')

/** The earlier verb's relation to the cue: how many verbs lie between, and what joins them. */
function viaOf({ tags, tokens }: Reading, cue: CueCandidate, { via }: SourceCandidate): string {
  let verbs = 0
  for (let at = via + 1; at < cue.from; at += 1) if (tags[at] === 'VERB') verbs += 1
  const join = tokens[cue.from - 1]?.text === ',' ? ',' : (tags[cue.from - 1] ?? '^')
  return `${Math.min(verbs, 2)}${join}`
}
