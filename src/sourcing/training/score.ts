import type { Attribution, Span } from '../assistant/attribution.ts'
import { splitSentences } from '../assistant/text/sentences.ts'
import { tokenise } from '../assistant/text/token.ts'
import type { MarkedText } from './annotation.ts'

export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Score {
  readonly sentences: Rate
  readonly sources: Rate
  readonly counts: { readonly articles: number; readonly sentences: number; readonly attributions: number }
}

/** How well `find` does on marked articles: sentences that take part in an attribution, and sources to the letter. */
export function scoreOn(
  articles: readonly MarkedText[],
  find: (text: string) => readonly Attribution[],
): Score {
  const sentences = { right: 0, found: 0, marked: 0 }
  const sources = { right: 0, found: 0, marked: 0 }
  let total = 0
  for (const { text, attributions } of articles) {
    const found = find(text)
    const marked = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    const given = found.flatMap(({ source, cue, content }) =>
      [source, cue, content].filter(span => span !== null),
    )
    for (const sentence of sentenceSpans(text)) {
      total += 1
      tally(
        sentences,
        given.some(span => meet(span, sentence)),
        marked.some(span => meet(span, sentence)),
      )
    }
    const wanted = new Set(attributions.flatMap(({ source }) => source).map(String))
    const named = new Set(found.flatMap(({ source }) => (source ? [String(source)] : [])))
    for (const span of new Set([...wanted, ...named])) tally(sources, named.has(span), wanted.has(span))
  }
  const counts = {
    articles: articles.length,
    sentences: total,
    attributions: articles.reduce((sum, { attributions }) => sum + attributions.length, 0),
  }
  return { sentences: rate(sentences), sources: rate(sources), counts }
}

function tally(
  counts: { right: number; found: number; marked: number },
  found: boolean,
  marked: boolean,
): void {
  if (found) counts.found += 1
  if (marked) counts.marked += 1
  if (found && marked) counts.right += 1
}

const rate = ({ right, found, marked }: { right: number; found: number; marked: number }): Rate => {
  const precision = found ? right / found : 0
  const recall = marked ? right / marked : 0
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }
}

function sentenceSpans(text: string): Span[] {
  const tokens = tokenise(text)
  return splitSentences(tokens).map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0])
}

const meet = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end
