import { expect, test } from 'vitest'
import { inQuotes } from './in-quotes.ts'

test('words are quoted once, and a quotation inside them has single marks', () => {
  expect(inQuotes('it rained')).toBe('“it rained”')
  expect(inQuotes('“it rained”')).toBe('“it rained”')
  expect(inQuotes('it “rained” on us')).toBe('“it ‘rained’ on us”')
  expect(inQuotes('“Yes,” she said. “No.”')).toBe('“‘Yes,’ she said. ‘No.’”')
})
