import { lookUp } from '../lexicon/word.ts'
import type { Range } from './sentences.ts'
import type { Token } from './token.ts'

/** The word classes of Universal Dependencies, as far as English news needs them. */
export const wordClasses = [
  'NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'NUM', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'X',
] as const

export type WordClass = (typeof wordClasses)[number]

/** For each feature the weights of all classes, in the order of `wordClasses`. */
export type WordClassWeights = ReadonlyMap<string, readonly number[]>

/** Names each word's class from left to right: an averaged perceptron, greedy, since that is fast and nearly as good. */
export function tagWordClasses(tokens: readonly Token[], sentences: readonly Range[], weights: WordClassWeights): WordClass[] {
  const tags: WordClass[] = new Array(tokens.length)
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at += 1)
      tags[at] = certainClass(tokens[at] as Token) ?? bestClass(wordFeatures(tokens, sentence, at, tags), weights)
  return tags
}

/** The class of a mark or a figure, which needs no weighing. */
export function certainClass({ text }: Token): WordClass | null {
  if (/^(?:[^\p{L}\p{N}$£€¥%&@#]+)$/u.test(text) && !/^['’]/.test(text)) return 'PUNCT'
  if (text === "'" || text === '’') return 'PART'
  return /^[$£€¥]?\d[\d.,:]*[%\p{L}]*$/u.test(text) ? 'NUM' : null
}

export function bestClass(features: readonly string[], weights: WordClassWeights): WordClass {
  const scores = new Float64Array(wordClasses.length)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row) for (let index = 0; index < row.length; index += 1) scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
  }
  let best = 0
  for (let index = 1; index < scores.length; index += 1) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  return wordClasses[best] ?? 'NOUN'
}

/** What the tagger looks at: the word, its ends, its look, its neighbours, and the classes already given. */
export function wordFeatures(tokens: readonly Token[], sentence: Range, at: number, tags: readonly WordClass[]): string[] {
  const { lower, text } = tokens[at] as Token
  const key = lookUp(lower).key
  const first = at === sentence.from
  const before = first ? '^' : (tags[at - 1] ?? '^')
  const earlier = at - 1 > sentence.from ? (tags[at - 2] ?? '^') : '^'
  const lowerBefore = first ? '^' : (tokens[at - 1] as Token).lower
  const next = at + 1 < sentence.to ? (tokens[at + 1] as Token) : undefined
  const nextKey = next ? lookUp(next.lower).key : '$'
  const look = shapeOf(text)
  return [
    'b',
    `w${lower}`,
    `3${lower.slice(-3)}`,
    `2${lower.slice(-2)}`,
    `k${key}`,
    `l${look}${first ? '^' : ''}`,
    `p${before}`,
    `q${earlier}${before}`,
    `a${before}${key}`,
    `c${before}${look}`,
    `v${lowerBefore}`,
    `n${nextKey}`,
    `m${next ? next.lower.slice(-2) : '$'}${next ? shapeOf(next.text) : ''}`,
    `x${key}|${nextKey}`,
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
