import { expect, test } from 'vitest'
import { readMarkedText } from './annotation.ts'
import { heldOutArticles, trainingArticles } from './corpus.ts'

test('marks are taken out and their places kept', () => {
  const { text, attributions } = readMarkedText('{q1:“Yes,”} {s1:she} {c1:said}, {q1:“and no.”}')
  expect(text).toBe('“Yes,” she said, “and no.”')
  expect(attributions).toEqual([
    {
      source: [[7, 10]],
      cue: [[11, 15]],
      content: [
        [0, 6],
        [17, 26],
      ],
    },
  ])
})

test('a mark that nests, does not close or has no content is refused', () => {
  expect(() => readMarkedText('{s1:the {c1:said}}')).toThrow('inside')
  expect(() => readMarkedText('{s1:the mayor')).toThrow('does not close')
  expect(() => readMarkedText('{s1:the mayor} {c1:left}')).toThrow('no content')
})

test('the corpus is well marked, and no article is both learned from and held out', () => {
  const [learned, heldOut] = [trainingArticles(), heldOutArticles()]
  expect(learned.length).toBeGreaterThan(120)
  expect(heldOut.length).toBeGreaterThan(30)
  const texts = new Set(learned.map(({ text }) => text))
  expect(heldOut.filter(({ text }) => texts.has(text))).toEqual([])
})
