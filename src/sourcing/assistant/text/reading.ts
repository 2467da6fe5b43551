import { lookUp, type Word } from '../lexicon/word.ts'
import { findQuotations } from './quotations.ts'
import { type Range, splitSentences } from './sentences.ts'
import { type Token, tokenise } from './token.ts'
import { tagWordClasses, type WordClass, type WordClassWeights } from './word-class-tagger.ts'

/** A text as the assistant has read it: everything later steps look at, worked out once. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly tags: readonly WordClass[]
  readonly sentences: readonly Range[]
  readonly quotations: readonly Range[]
  /** For each token the quotation that it is in, by number, or -1. */
  readonly quotationOf: Int32Array
}

export function readText(text: string, weights: WordClassWeights): Reading {
  const tokens = tokenise(text)
  const quotations = findQuotations(tokens)
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  for (const [number, { from, to }] of quotations.entries()) quotationOf.fill(number, from, to)
  const sentences = splitSentences(tokens)
  const tags = tagWordClasses(tokens, sentences, weights)
  return { tokens, words: tokens.map(({ lower }) => lookUp(lower)), tags, sentences, quotations, quotationOf }
}

/** Whether the quotation at `number` is long enough to be somebody's words rather than a word held at arm's length. */
export function isSpeech(reading: Reading, number: number): boolean {
  const quotation = reading.quotations[number]
  if (!quotation) return false
  const words = quotation.to - quotation.from - 2
  return words > 4 || /^[.,!?…—–]$/.test(reading.tokens[quotation.to - 2]?.text ?? '')
}
