import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../../platform/config/index.ts'
import { type WordClassWeights, wordClasses } from './text/word-class-tagger.ts'

/** A linear model: what each feature counts for. */
export type FeatureWeights = ReadonlyMap<string, number>

export interface Weights {
  readonly wordClasses: WordClassWeights
  readonly cues: FeatureWeights
  readonly sources: FeatureWeights
}

/** Weights as they are kept in the file: whole numbers, `scale` of them to one; a word class by its place. */
export interface StoredWeights {
  readonly scale: number
  readonly wordClasses: Readonly<Record<string, readonly number[]>>
  readonly cues: Readonly<Record<string, number>>
  readonly sources: Readonly<Record<string, number>>
}

export const weightsFile = join(rootFolder, 'src/sourcing/assistant/weights.json')

export const readWeights = (): Weights =>
  unpackWeights(JSON.parse(readFileSync(weightsFile, 'utf8')) as StoredWeights)

export const scoreOf = (features: readonly string[], weights: FeatureWeights): number => {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** Rows of word classes are pairs: class, weight, class, weight… since most are empty. */
export function unpackWeights({ scale, wordClasses: rows, cues, sources }: StoredWeights): Weights {
  const flat = (record: Readonly<Record<string, number>>) =>
    new Map(Object.entries(record).map(([name, weight]) => [name, weight / scale] as const))
  return {
    wordClasses: {
      rows: new Map(Object.entries(rows).map(([name, pairs]) => [name, unpackRow(pairs)] as const)),
      sums: new Map(),
    },
    cues: flat(cues),
    sources: flat(sources),
  }
}

const unpackRow = (pairs: readonly number[]): number[] => {
  const row = new Array<number>(wordClasses.length).fill(0)
  for (let at = 0; at < pairs.length; at += 2) row[pairs[at] ?? 0] = pairs[at + 1] ?? 0
  return row
}
