import type { Phrase } from './query.ts'
import { type PlacedWord, placedWords } from './words.ts'

/** Words before and after the place that is shown. */
const around = { before: 8, after: 22 }

/** The part of a text where a search is best met, as HTML with the words found in `<mark>`. */
export function snippetHtml(text: string, phrases: readonly Phrase[]): string {
  const words = placedWords(text)
  const hits = hitsIn(words, phrases)
  const start = bestStart(hits, words.length)
  const end = Math.min(start + around.before + around.after, words.length)
  let html = start > 0 ? '… ' : ''
  let at = words[start]?.from ?? 0
  for (let place = start; place < end; place += 1) {
    const word = words[place]
    if (!word || !hits.has(place)) continue
    html += `${escapeHtml(text.slice(at, word.from))}<mark>${escapeHtml(text.slice(word.from, word.to))}</mark>`
    at = word.to
  }
  const last = end < words.length ? (words[end - 1]?.to ?? at) : text.length
  html += escapeHtml(text.slice(at, last))
  return (end < words.length ? `${html} …` : html).replace(/\s+/g, ' ').replaceAll('</mark> <mark>', ' ')
}

function hitsIn(words: readonly PlacedWord[], phrases: readonly Phrase[]): Set<number> {
  const hits = new Set<number>()
  for (const place of words.keys()) {
    for (const { words: wanted, open } of phrases) {
      const met = wanted.every((word, step) => {
        const found = words[place + step]?.folded
        return open && step === wanted.length - 1 ? found?.startsWith(word) : found === word
      })
      if (met) for (const step of wanted.keys()) hits.add(place + step)
    }
  }
  return hits
}

/** The window with the most hits; the first of several that are as good. */
function bestStart(hits: ReadonlySet<number>, count: number): number {
  const length = around.before + around.after
  let best = { start: 0, hits: 0 }
  for (const hit of hits) {
    const start = Math.max(Math.min(hit - around.before, count - length), 0)
    let found = 0
    for (let place = start; place < start + length; place += 1) if (hits.has(place)) found += 1
    if (found > best.hits) best = { start, hits: found }
  }
  return best.start
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
