/** `npm run evaluate-attributions`: how good the assistant is, and how sure that is. */
import { findAttributions } from '../assistant/find-attributions.ts'
import { unpackWeights } from '../assistant/weights.ts'
import { type Article, heldOutArticles, trainingArticles } from './corpus.ts'
import { intervalsOn, type Rate, scoreOn } from './score.ts'
import { type Kind, trainAttributions, trainWordClasses } from './train.ts'

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)
const rates = ({ precision, recall, f1 }: Rate): string =>
  `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`
const write = (line: string): boolean => process.stdout.write(`${line}\n`)

const training = trainingArticles()
const heldOut = heldOutArticles()
const wordClasses = await trainWordClasses(training)
const weightsOf = (kind: Kind) => unpackWeights(trainAttributions(training, wordClasses, kind))

function report(name: string, articles: readonly Article[], find: Parameters<typeof scoreOn>[1]): void {
  const { sentences, sources, counts } = scoreOn(articles, find)
  write(
    `${name.padEnd(26)} sentences ${rates(sentences)}   sources ${rates(sources)}   (${counts.articles} articles, ${counts.sentences} sentences, ${counts.attributions} attributions)`,
  )
}

for (const kind of ['rules', 'tagger', 'both'] satisfies Kind[]) {
  const weights = weightsOf(kind)
  report(`${kind}, trained on`, training, text => findAttributions(text, weights))
  report(`${kind}, held out`, heldOut, text => findAttributions(text, weights))
}

write('\nBoth, on what is held out of each file:')
const weights = weightsOf('both')
for (const [kind, articles] of Map.groupBy(heldOut, article => article.kind))
  report(kind, articles, text => findAttributions(text, weights))

const { sentences, sources } = intervalsOn(heldOut, text => findAttributions(text, weights))
const range = (span: readonly [number, number]) => span.map(value => percent(value).trim()).join(' to ')
write(
  `\n95 in 100 draws of as many articles give sentences F1 ${range(sentences)} and sources F1 ${range(sources)}.`,
)
