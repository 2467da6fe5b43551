import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../../platform/config/index.ts'
import { type StoredWeights, unpackWeights } from '../assistant/weights.ts'
import { writtenCues, writtenSources } from '../assistant/written-weights.ts'
import type { MarkedText } from './annotation.ts'
import { examplesFrom } from './examples.ts'
import { learnChoices } from './learn.ts'
import { learnWordClasses } from './word-classes.ts'

const scale = 100

/** The rules' weights with nothing learned, the learned ones with no rules, or the learned ones that began at the rules. */
export type Kind = 'rules' | 'tagger' | 'both'

/** Word classes are learned from the articles and, for their plain prose, from the sample paper's stories. */
export async function trainWordClasses(
  articles: readonly MarkedText[],
): Promise<StoredWeights['wordClasses']> {
  const stories = join(rootFolder, 'sample/stories')
  const plain = readdirSync(stories)
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => readFileSync(join(stories, file), 'utf8'))
  return learnWordClasses([...articles.map(({ text }) => text), ...plain])
}

/** The weights that the given articles lead to; the same articles always lead to the same weights. */
export function trainAttributions(
  articles: readonly MarkedText[],
  wordClasses: StoredWeights['wordClasses'],
  kind: Kind,
): StoredWeights {
  if (kind === 'rules')
    return { scale, wordClasses, cues: whole(writtenCues), sources: whole(writtenSources) }
  const nothing = new Map<string, number>()
  const { cues, sources } = examplesFrom(
    articles,
    unpackWeights({ scale, wordClasses, cues: {}, sources: {} }).wordClasses,
  )
  // Rounds and hold were chosen by fourfold cross-validation on the training articles.
  const forCues = { rounds: 12, rate: 0.15, hold: 0.015, rarest: 2 }
  const forSources = { rounds: 8, rate: 0.15, hold: 0.006, rarest: 2 }
  return {
    scale,
    wordClasses,
    cues: whole(learnChoices(cues, { ...forCues, start: kind === 'both' ? writtenCues : nothing })),
    sources: whole(
      learnChoices(sources, { ...forSources, start: kind === 'both' ? writtenSources : nothing }),
    ),
  }
}

const whole = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Math.round(weight * scale)] as const)
      .filter(([, weight]) => Math.abs(weight) > 2)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
