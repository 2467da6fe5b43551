import type { Attribution, Span } from '../assistant/attribution.ts'
import { splitSentences } from '../assistant/text/sentences.ts'
import { tokenise } from '../assistant/text/token.ts'
import type { MarkedText } from './annotation.ts'
import { randomFrom } from './learn.ts'

export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Score {
  readonly sentences: Rate
  readonly sources: Rate
  readonly counts: { readonly articles: number; readonly sentences: number; readonly attributions: number }
}

/** What was right, found and marked in one article, of sentences and of sources. */
interface Counts {
  readonly sentences: Tally
  readonly sources: Tally
  readonly length: number
  readonly attributions: number
}

interface Tally {
  right: number
  found: number
  marked: number
}

type Find = (text: string) => readonly Attribution[]

/** How well `find` does on marked articles: sentences that take part in an attribution, and sources to the letter. */
export const scoreOn = (articles: readonly MarkedText[], find: Find): Score =>
  scoreOf(articles.map(article => countIn(article, find)))

/** The middle 95 of 100 scores, if other articles of the same kind had been drawn: F1 of sentences and of sources. */
export function intervalsOn(
  articles: readonly MarkedText[],
  find: Find,
): Record<'sentences' | 'sources', Span> {
  const counts = articles.map(article => countIn(article, find))
  const random = randomFrom(7)
  const scores = Array.from({ length: 1000 }, () =>
    scoreOf(counts.map(() => counts[Math.floor(random() * counts.length)] as Counts)),
  )
  const middle = (values: number[]): Span => {
    const sorted = values.toSorted((one, other) => one - other)
    return [sorted[25] ?? 0, sorted[974] ?? 0]
  }
  return {
    sentences: middle(scores.map(({ sentences }) => sentences.f1)),
    sources: middle(scores.map(({ sources }) => sources.f1)),
  }
}

function scoreOf(counts: readonly Counts[]): Score {
  const sum = (of: (one: Counts) => number) => counts.reduce((total, one) => total + of(one), 0)
  const rateOf = (part: 'sentences' | 'sources') =>
    rate({
      right: sum(one => one[part].right),
      found: sum(one => one[part].found),
      marked: sum(one => one[part].marked),
    })
  return {
    sentences: rateOf('sentences'),
    sources: rateOf('sources'),
    counts: {
      articles: counts.length,
      sentences: sum(one => one.length),
      attributions: sum(one => one.attributions),
    },
  }
}

function countIn({ text, attributions }: MarkedText, find: Find): Counts {
  const sentences = { right: 0, found: 0, marked: 0 }
  const sources = { right: 0, found: 0, marked: 0 }
  const found = find(text)
  const marked = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const given = found.flatMap(({ source, cue, content }) =>
    [source, cue, content].filter(span => span !== null),
  )
  const all = sentenceSpans(text)
  for (const sentence of all)
    tally(
      sentences,
      given.some(span => meet(span, sentence)),
      marked.some(span => meet(span, sentence)),
    )
  const wanted = new Set(attributions.flatMap(({ source }) => source).map(String))
  const named = new Set(found.flatMap(({ source }) => (source ? [String(source)] : [])))
  for (const span of new Set([...wanted, ...named])) tally(sources, named.has(span), wanted.has(span))
  return { sentences, sources, length: all.length, attributions: attributions.length }
}

function tally(counts: Tally, found: boolean, marked: boolean): void {
  if (found) counts.found += 1
  if (marked) counts.marked += 1
  if (found && marked) counts.right += 1
}

const rate = ({ right, found, marked }: Tally): Rate => {
  const precision = found ? right / found : 0
  const recall = marked ? right / marked : 0
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }
}

function sentenceSpans(text: string): Span[] {
  const tokens = tokenise(text)
  return splitSentences(tokens).map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0])
}

const meet = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end
