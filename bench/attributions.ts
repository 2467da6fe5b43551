import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findAttributions, readWeights } from '../src/sourcing/assistant/index.ts'
import { heldOutArticles, trainingArticles } from '../src/sourcing/training/corpus.ts'
import { scoreOn } from '../src/sourcing/training/score.ts'
import { type Bench, median, rounded } from './figure.ts'

const short = 'Ada Poe, who keeps the lock, said on Monday that the gates would open at six.'

/** The attribution assistant: how well it does on articles it never saw, how fast it reads, how soon it answers. */
export const attributions: Bench = {
  name: 'attributions',
  async run() {
    const weights = readWeights()
    const heldOut = heldOutArticles()
    const { sentences, sources, counts } = scoreOn(heldOut, text => findAttributions(text, weights))
    const note = `${counts.articles} held-out articles of our own, ${counts.sentences} sentences, ${counts.attributions} attributions`
    return [
      {
        name: 'sentences with an attribution, F1',
        value: rounded(sentences.f1, 3),
        unit: '',
        target: '>= 0.86',
        note,
      },
      {
        name: "a source's exact words, F1",
        value: rounded(sources.f1, 3),
        unit: '',
        target: '>= 0.66',
        note,
      },
      {
        name: 'reading speed on one core',
        value: Math.round(wordsPerSecond()),
        unit: 'words/s',
        target: '>= 50000',
        note: 'processor time of the second pass over 120,000 words as one text',
      },
      {
        name: 'start to answer, a short text',
        value: rounded(median([1, 2, 3, 4, 5].map(answerSeconds)), 2),
        unit: 's',
        target: '< 0.5',
      },
    ]
  },
}

function wordsPerSecond(): number {
  const weights = readWeights()
  const corpus = [...trainingArticles(), ...heldOutArticles()].map(({ text }) => text).join('\n\n')
  const text = Array<string>(6).fill(corpus).join('\n\n')
  findAttributions(text, weights)
  const before = process.cpuUsage()
  findAttributions(text, weights)
  const { user, system } = process.cpuUsage(before)
  return (text.split(/\s+/).length / (user + system)) * 1_000_000
}

function answerSeconds(): number {
  const root = join(import.meta.dirname, '../..')
  const began = performance.now()
  const { status } = spawnSync(join(root, 'bin/standfirst'), ['attributions', '--json'], { input: short })
  if (status !== 0) throw new Error('standfirst attributions did not work.')
  return (performance.now() - began) / 1000
}
