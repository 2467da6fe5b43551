import { type Claim, type Range, type Source, textFields } from '../../../sourcing/index.ts'

const pronoun = /^(he|she|they|it|who|him|her|them)$/i

/**
 * The remembered source that a phrase means: one that was called exactly so in this story before; one whose name is in
 * the phrase, whole or by its last word; after a pronoun, whoever spoke last.
 */
export function matchSource(
  phrase: string,
  at: Range,
  claims: readonly Claim[],
  remembered: readonly Source[],
): Source | null {
  const words = wordsOf(phrase)
  if (words.length === 0) return null
  if (pronoun.test(phrase.trim())) return speakerBefore(at, claims)
  const called = claims.find(({ source, sourceAnchor }) => source && sourceAnchor?.exact === phrase.trim())
  if (called) return called.source
  const named = remembered.filter(({ wording }) => includesAll(words, wordsOf(wording)))
  const longest = named.toSorted((one, other) => other.wording.length - one.wording.length)[0]
  if (longest) return longest
  const last = words.at(-1) ?? ''
  const byLastName = remembered.filter(
    ({ kind, wording }) => kind === 'person' && words.length <= 2 && wordsOf(wording).at(-1) === last,
  )
  return (byLastName.length === 1 ? byLastName[0] : null) ?? null
}

function speakerBefore(at: Range, claims: readonly Claim[]): Source | null {
  const before = claims
    .filter(({ anchor, source, lostAt }) => source?.kind === 'person' && !lostAt && isBefore(anchor, at))
    .toSorted((one, other) => (isBefore(one.anchor, other.anchor) ? -1 : 1))
  return before.at(-1)?.source ?? null
}

const isBefore = (one: Range, other: Range): boolean =>
  one.field === other.field
    ? one.start < other.start
    : textFields.indexOf(one.field) < textFields.indexOf(other.field)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const includesAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every(word => words.includes(word))
