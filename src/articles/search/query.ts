import { placedWords } from './words.ts'

/** Words that stand together in this order; one word is a phrase of one. */
export interface Phrase {
  readonly words: readonly string[]
  /** The last word may be the beginning of one: somebody is still typing it. */
  readonly open: boolean
}

/** Enough for any question; a longer one only costs time. */
const mostPhrases = 12
const mostWords = 16

/**
 * Reads what somebody typed. Nothing in it is syntax but double quotes around a phrase, and a quote that is never
 * closed is no mistake either. All phrases have to be found. Empty when there are no words.
 */
export function readQuery(typed: string): Phrase[] {
  const phrases: Phrase[] = []
  for (const [place, part] of typed
    .slice(0, 500)
    .split(/["“”„«»]/)
    .entries()) {
    const words = placedWords(part).map(({ folded }) => folded)
    if (place % 2 === 1) {
      if (words.length > 0) phrases.push({ words: words.slice(0, mostWords), open: false })
    } else phrases.push(...words.map(word => ({ words: [word], open: false })))
  }
  const kept = phrases.slice(0, mostPhrases)
  const last = kept.at(-1)
  const typing = /[\p{L}\p{N}\p{M}]$/u.test(typed)
  return last && typing ? [...kept.slice(0, -1), { ...last, open: true }] : kept
}
