import { expect, test } from 'vitest'
import { findAnchor } from './find-anchor.ts'

const anchor = (exact: string, start: number, prefix = '') => ({
  exact,
  start,
  prefix,
})

test('words that stand where they stood are found there, though they stand elsewhere too', () => {
  expect(findAnchor('he says so. he says no.', anchor('he says', 12))).toEqual({ start: 12, end: 19 })
})

test('words that moved are found after the words they came after', () => {
  const text = 'In May it rained. New here. In June it rained.'
  expect(findAnchor(text, anchor('it rained', 26, 'In June '))).toEqual({ start: 36, end: 45 })
})

test('words that are gone are found nowhere', () => {
  expect(findAnchor('Nothing of the kind.', anchor('it rained', 3))).toBeNull()
})
