import { findAttributions } from '../assistant/find-attributions.ts'
import { unpackWeights } from '../assistant/weights.ts'
import { heldOutArticles, trainingArticles } from './corpus.ts'
import { scoreOn } from './score.ts'
import { type Kind, trainAttributions, trainWordClasses } from './train.ts'

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)
const training = trainingArticles()
const heldOut = heldOutArticles()
const wordClasses = await trainWordClasses(training)
for (const kind of ['rules', 'tagger', 'both'] satisfies Kind[]) {
  const weights = unpackWeights(trainAttributions(training, wordClasses, kind))
  for (const [name, articles] of [
    ['trained on', training],
    ['held out', heldOut],
  ] as const) {
    const { sentences, sources, counts } = scoreOn(articles, text => findAttributions(text, weights))
    process.stdout.write(
      `${kind.padEnd(7)} ${name.padEnd(11)} sentences P ${percent(sentences.precision)} R ${percent(sentences.recall)} F1 ${percent(sentences.f1)}   sources P ${percent(sources.precision)} R ${percent(sources.recall)} F1 ${percent(sources.f1)}   (${counts.articles} articles, ${counts.sentences} sentences, ${counts.attributions} attributions)\n`,
    )
  }
}
