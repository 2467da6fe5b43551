import { comparePlaces, type Range, type StoryTexts, type TextField, textFields } from '../anchors/anchor.ts'
import { findQuotations } from '../assistant/text/quotations.ts'
import { splitSentences } from '../assistant/text/sentences.ts'
import { type Token, tokenise } from '../assistant/text/token.ts'
import type { Claim } from '../claim.ts'
import type { Found, Said, StoryReading, Stretch } from './note.ts'

/** A story with its sentences, its quotations, and who says what in it. Lost claims are not in the text and left out. */
export function readStory(
  texts: StoryTexts,
  claims: readonly Claim[],
  found: readonly Found[],
): StoryReading {
  const placed = claims.filter(({ lostAt }) => lostAt === null)
  const tokens = textFields.map(field => [field, tokenise(texts[field])] as const)
  return {
    texts,
    claims: placed,
    said: [
      ...placed.map(saidInClaim),
      ...notYetClaimed(found, placed).map(one => saidAsFound(one, texts)),
    ].toSorted((one, other) => comparePlaces(one.at, other.at)),
    sentences: byField(tokens, splitSentences),
    quotations: byField(tokens, findQuotations),
  }
}

function byField(
  tokens: readonly (readonly [TextField, readonly Token[]])[],
  find: (tokens: readonly Token[]) => readonly { readonly from: number; readonly to: number }[],
): Record<TextField, readonly Stretch[]> {
  const places = { headline: [], standfirst: [], body: [] } as Record<TextField, readonly Stretch[]>
  for (const [field, words] of tokens)
    places[field] = find(words).map(({ from, to }) => ({
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
    }))
  return places
}

const saidInClaim = (claim: Claim): Said => ({
  at: claim.anchor,
  words: claim.anchor.exact,
  speaker: claim.source?.wording ?? null,
  speakerAt: claim.sourceAnchor,
  cueAt: claim.cueAnchor,
  claim,
})

function saidAsFound({ content, source, cue }: Found, texts: StoryTexts): Said {
  const wordsAt = ({ field, start, end }: Range) => texts[field].slice(start, end)
  return {
    at: content,
    words: wordsAt(content),
    speaker: source && wordsAt(source),
    speakerAt: source,
    cueAt: cue,
    claim: null,
  }
}

/** What the desk noted counts, not what the assistant makes of the same words. */
function notYetClaimed(found: readonly Found[], claims: readonly Claim[]): Found[] {
  const taken = claims
    .flatMap(({ anchor, cueAnchor }) => (cueAnchor ? [anchor, cueAnchor] : [anchor]))
    .toSorted(comparePlaces)
  return found.filter(
    ({ content, cue }) => !taken.some(one => overlaps(one, content) || (cue !== null && overlaps(one, cue))),
  )
}

export const overlaps = (one: Range, other: Range): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end

export const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The sentence that a place begins in. */
export function sentenceAt(story: StoryReading, { field, start }: Range): Stretch {
  const sentences = story.sentences[field]
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return sentences[low] ?? { start: 0, end: 0 }
}

/** The paragraph that a place begins in. */
export function paragraphAt({ texts }: StoryReading, { field, start }: Range): Stretch {
  const text = texts[field]
  const before = text.lastIndexOf('\n\n', start)
  const after = text.indexOf('\n\n', start)
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after }
}

/** Inside somebody's quoted words, which are not the paper's own. */
export const isQuoted = ({ quotations }: StoryReading, place: Range): boolean =>
  quotations[place.field].some(quotation => isWithin(place, quotation))
