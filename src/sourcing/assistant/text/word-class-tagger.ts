import { lookUp } from '../lexicon/word.ts'
import type { Range } from './sentences.ts'
import type { Token } from './token.ts'

/** The word classes of Universal Dependencies, as far as English news needs them. */
export const wordClasses = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'NUM',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'X',
] as const

export type WordClass = (typeof wordClasses)[number]

export interface WordClassWeights {
  /** For each feature the weights of all classes, in the order of `wordClasses`. */
  readonly rows: ReadonlyMap<string, readonly number[]>
  /** What a word adds by itself, kept: most words of a text come again. */
  readonly sums: Map<string, Float64Array>
}

/** Names each word's class from left to right: an averaged perceptron, greedy, since that is fast and nearly as good. */
export function tagWordClasses(
  tokens: readonly Token[],
  sentences: readonly Range[],
  weights: WordClassWeights,
): WordClass[] {
  const tags: WordClass[] = new Array(tokens.length)
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at += 1)
      tags[at] = certainClass(tokens[at] as Token) ?? classAt(tokens, sentence, at, tags, weights)
  return tags
}

function classAt(
  tokens: readonly Token[],
  sentence: Range,
  at: number,
  tags: readonly WordClass[],
  weights: WordClassWeights,
): WordClass {
  const first = at === sentence.from
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined
  const scores = Float64Array.from(
    sumOf(weights, `o${first ? '^' : ''}${tokens[at]?.text}`, () => ownFeatures(tokens[at] as Token, first)),
  )
  const ahead = sumOf(weights, `n${next?.text ?? ''}`, () => nextFeatures(next))
  for (let index = 0; index < scores.length; index += 1)
    scores[index] = (scores[index] ?? 0) + (ahead[index] ?? 0)
  for (const feature of contextFeatures(tokens, sentence, at, tags)) add(scores, weights.rows.get(feature))
  return highest(scores)
}

const mostKept = 50_000

function sumOf(
  { rows, sums }: WordClassWeights,
  name: string,
  features: () => readonly string[],
): Float64Array {
  const kept = sums.get(name)
  if (kept) return kept
  const sum = new Float64Array(wordClasses.length)
  for (const feature of features()) add(sum, rows.get(feature))
  if (sums.size < mostKept) sums.set(name, sum)
  return sum
}

function add(scores: Float64Array, row: readonly number[] | undefined): void {
  if (row)
    for (let index = 0; index < row.length; index += 1)
      scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
}

function highest(scores: Float64Array): WordClass {
  let best = 0
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  return wordClasses[best] ?? 'NOUN'
}

/** The class of a mark or a figure, which needs no weighing. */
export function certainClass({ text }: Token): WordClass | null {
  if (/^(?:[^\p{L}\p{N}$£€¥%&@#]+)$/u.test(text) && !/^['’]/.test(text)) return 'PUNCT'
  if (text === "'" || text === '’') return 'PART'
  return /^[$£€¥]?\d[\d.,:]*[%\p{L}]*$/u.test(text) ? 'NUM' : null
}

export function bestClass(
  features: readonly string[],
  rows: ReadonlyMap<string, readonly number[]>,
): WordClass {
  const scores = new Float64Array(wordClasses.length)
  for (const feature of features) add(scores, rows.get(feature))
  return highest(scores)
}

/** What the tagger looks at: the word, its ends, its look, its neighbours, and the classes already given. */
export const wordFeatures = (
  tokens: readonly Token[],
  sentence: Range,
  at: number,
  tags: readonly WordClass[],
): string[] => [
  ...ownFeatures(tokens[at] as Token, at === sentence.from),
  ...nextFeatures(at + 1 < sentence.to ? tokens[at + 1] : undefined),
  ...contextFeatures(tokens, sentence, at, tags),
]

const ownFeatures = ({ lower, text }: Token, first: boolean): string[] => [
  'b',
  `w${lower}`,
  `3${lower.slice(-3)}`,
  `2${lower.slice(-2)}`,
  `k${lookUp(lower).key}`,
  `l${shapeOf(text)}${first ? '^' : ''}`,
]

const nextFeatures = (next: Token | undefined): string[] => [
  `n${next ? lookUp(next.lower).key : '$'}`,
  `m${next ? next.lower.slice(-2) : '$'}${next ? shapeOf(next.text) : ''}`,
]

function contextFeatures(
  tokens: readonly Token[],
  sentence: Range,
  at: number,
  tags: readonly WordClass[],
): string[] {
  const { lower, text } = tokens[at] as Token
  const key = lookUp(lower).key
  const before = at === sentence.from ? '^' : (tags[at - 1] ?? '^')
  const earlier = at - 1 > sentence.from ? (tags[at - 2] ?? '^') : '^'
  const next = at + 1 < sentence.to ? (tokens[at + 1] as Token) : undefined
  return [
    `p${before}`,
    `q${earlier}${before}`,
    `a${before}${key}`,
    `c${before}${shapeOf(text)}`,
    `v${at === sentence.from ? '^' : (tokens[at - 1] as Token).lower}`,
    `x${key}|${next ? lookUp(next.lower).key : '$'}`,
    `y${before}${next ? shapeOf(next.text) : '$'}`,
  ]
}

const shapeOf = (text: string): string => {
  const code = text.charCodeAt(0)
  if (code >= 97 && code <= 122) return text.includes('-') ? 'a-' : 'a'
  if (code < 65 || (code > 90 && code < 97)) return code >= 48 && code <= 57 ? '0' : '.'
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 'AA' : 'A'
  return 'a'
}
