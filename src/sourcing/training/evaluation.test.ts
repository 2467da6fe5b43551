import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findAttributions } from '../assistant/find-attributions.ts'
import { readWeights, weightsFile } from '../assistant/weights.ts'
import { heldOutArticles, trainingArticles } from './corpus.ts'
import { learnChoices } from './learn.ts'
import { scoreOn } from './score.ts'
import { trainAttributions, trainWordClasses } from './train.ts'

test('on articles that the weights never saw, attributions and their sources are found', () => {
  const weights = readWeights()
  const { sentences, sources } = scoreOn(heldOutArticles(), text => findAttributions(text, weights))
  expect(sentences.f1).toBeGreaterThan(0.9)
  expect(sources.f1).toBeGreaterThan(0.8)
})

test('the weights are those that training makes of the corpus and the sample’s stories as they are', async () => {
  const articles = trainingArticles()
  const stored = trainAttributions(articles, await trainWordClasses(articles), 'both')
  // "npm run train-attributions" writes them anew.
  expect(readFileSync(weightsFile, 'utf8') === `${JSON.stringify(stored)}\n`).toBe(true)
})

test('the weights stay small', () => {
  expect(statSync(weightsFile).size).toBeLessThan(500_000)
})

test('learning takes what was chosen, and the same choices give the same weights', () => {
  const choices = [
    { options: [['left'], ['right']], right: 1 },
    { options: [['left', 'wet'], ['right']], right: 1 },
  ]
  const learning = { rounds: 5, rate: 0.1, hold: 0, rarest: 1, start: new Map<string, number>() }
  const weights = learnChoices(choices, learning)
  expect(weights.get('right')).toBeGreaterThan(weights.get('left') ?? 0)
  expect(learnChoices(choices, learning)).toEqual(weights)
})
