import { expect, test } from 'vitest'
import { withinQuotes } from './within-quotes.ts'

test('words are quoted once, and a quotation inside them has single marks', () => {
  expect(withinQuotes('Oyster beds open')).toBe('Oyster beds open')
  expect(withinQuotes('“no pump has failed”')).toBe('no pump has failed')
  expect(withinQuotes('it pays, “as a neighbour”')).toBe('it pays, ‘as a neighbour’')
  expect(withinQuotes('“Yes,” she said. “No.”')).toBe('‘Yes,’ she said. ‘No.’')
})
