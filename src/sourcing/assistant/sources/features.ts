import type { CueCandidate } from '../cues/candidate.ts'
import type { Reading } from '../text/reading.ts'
import type { SourceCandidate } from './candidates.ts'
import { edgeClass, headOf, insideOf } from './phrase.ts'
import { agreement, commaBefore, followsComma, gapOf, invertedAfter, viaOf } from './place.ts'

const nominative = new Set(['he', 'she', 'they', 'we', 'i'])

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
  if (to - from > 1 && nominative.has(tokens[to - 1]?.lower ?? '') && !inside.includes('and'))
    features.push(`ends-in-pronoun:${place}`)
  if (cue.group) features.push(`agrees:${agreement(reading, cue, from, to)}`)
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
