/** `npm run train-attributions`: makes `assistant/weights.json` anew from the corpus. */
import { writeFileSync } from 'node:fs'
import { weightsFile } from '../assistant/weights.ts'
import { trainingArticles } from './corpus.ts'
import { trainAttributions, trainWordClasses } from './train.ts'

const articles = trainingArticles()
const stored = trainAttributions(articles, await trainWordClasses(articles), 'both')
writeFileSync(weightsFile, `${JSON.stringify(stored)}\n`)
const [cues, sources, classes] = [stored.cues, stored.sources, stored.wordClasses].map(
  one => Object.keys(one).length,
)
process.stdout.write(
  `${articles.length} articles gave ${cues} weights for cues, ${sources} for sources and ${classes} for word classes.\n`,
)
