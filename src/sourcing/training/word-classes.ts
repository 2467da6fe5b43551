import type { Model } from 'wink-nlp'
import { splitSentences } from '../assistant/text/sentences.ts'
import { tokenise } from '../assistant/text/token.ts'
import {
  bestClass,
  certainClass,
  type WordClass,
  wordClasses,
  wordFeatures,
} from '../assistant/text/word-class-tagger.ts'
import { randomFrom, shuffle } from './learn.ts'

/** A text with wink-nlp's word class for each of our tokens; null where the two split the text differently. */
type Tagged = { tokens: ReturnType<typeof tokenise>; classes: (WordClass | null)[] }

/** Teaches our own tagger the word classes that wink-nlp gives to the given texts: an averaged perceptron. */
export async function learnWordClasses(
  texts: readonly string[],
  rounds = 8,
): Promise<Record<string, number[]>> {
  const tagged = await tagWithWink(texts)
  const sums = new Map<string, number[]>()
  const weights = new Map<string, number[]>()
  const random = randomFrom(40_961)
  const order = tagged.map((_, index) => index)
  let steps = 0
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) learnFrom(tagged[index] as Tagged)
  }
  return averaged(weights, sums, steps)

  function learnFrom({ tokens, classes }: Tagged): void {
    const tags: WordClass[] = new Array(tokens.length)
    for (const sentence of splitSentences(tokens))
      for (let at = sentence.from; at < sentence.to; at += 1) {
        const certain = certainClass(tokens[at] as (typeof tokens)[number])
        if (certain) {
          tags[at] = certain
          continue
        }
        const features = wordFeatures(tokens, sentence, at, tags)
        const guess = bestClass(features, weights)
        const right = classes[at] ?? guess
        tags[at] = guess
        steps += 1
        if (guess !== right)
          for (const feature of features) {
            change(feature, wordClasses.indexOf(right), 1)
            change(feature, wordClasses.indexOf(guess), -1)
          }
      }
  }

  function change(feature: string, place: number, by: number): void {
    const row = rowOf(weights, feature)
    const sum = rowOf(sums, feature)
    row[place] = (row[place] ?? 0) + by
    sum[place] = (sum[place] ?? 0) + by * steps
  }
}

const rowOf = (rows: Map<string, number[]>, feature: string): number[] => {
  const row = rows.get(feature) ?? new Array<number>(wordClasses.length).fill(0)
  rows.set(feature, row)
  return row
}

/** The mean of the weights over all steps, as pairs of class and whole number; what is near nothing is dropped. */
function averaged(
  weights: Map<string, number[]>,
  sums: Map<string, number[]>,
  steps: number,
): Record<string, number[]> {
  const rows: Record<string, number[]> = {}
  for (const [feature, row] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const pairs = row.flatMap((weight, place) => {
      const mean = Math.round((weight - (sums.get(feature)?.[place] ?? 0) / steps) * 10)
      return Math.abs(mean) < 5 ? [] : [place, mean]
    })
    if (pairs.length > 0) rows[feature] = pairs
  }
  return rows
}

async function tagWithWink(texts: readonly string[]): Promise<Tagged[]> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model as Model, ['sbd', 'pos'])
  return texts.map(text => {
    const tokens = tokenise(text)
    const document = nlp.readDoc(text.replaceAll('’', "'").replaceAll(/[“”]/g, '"'))
    const words = document.tokens().out() as string[]
    const tags = document.tokens().out(nlp.its.pos) as string[]
    const at = new Map<string, WordClass>()
    let place = 0
    const plain = text.replaceAll('’', "'").replaceAll(/[“”]/g, '"')
    for (const [index, word] of words.entries()) {
      const start = plain.indexOf(word, place)
      if (start < 0) continue
      place = start + word.length
      at.set(`${start}:${place}`, classOf(tags[index] ?? 'X'))
    }
    return { tokens, classes: tokens.map(({ start, end }) => at.get(`${start}:${end}`) ?? null) }
  })
}

const classOf = (tag: string): WordClass => wordClasses.find(name => name === tag) ?? 'X'
