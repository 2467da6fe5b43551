import type { Reading } from '../text/reading.ts'
import type { CueCandidate } from './candidate.ts'
import { frameAfter } from './frame.ts'
import { particles, phrasal } from './phrasal.ts'
import {
  isClosing,
  leftOf,
  nesting,
  objectKind,
  quotedness,
  relativeBefore,
  runsOn,
  subjectKind,
} from './surroundings.ts'

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
  const { following, addressed, at } = frameAfter(reading, candidate)
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
    `closing:${isClosing(tokens, tags, candidate)}`,
  ]
  if (following === 'noun') {
    const object = objectKind(reading, at, sentence.to)
    features.push(
      `object:${object}`,
      `lemma+object:${lemma}+${object}`,
      ...groups.map(name => `group+object:${name}+${object}`),
    )
  }
  if (runsOn(reading, candidate))
    features.push('runs-on', `runs-on+${groups[0] ?? 'none'}`, `runs-on+following:${following}`)
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
