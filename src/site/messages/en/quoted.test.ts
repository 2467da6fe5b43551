import { expect, test } from 'vitest'
import { quoted } from './quoted.ts'

test('words are quoted once, and a quotation inside them has single marks', () => {
  expect(quoted('Oyster beds open')).toBe('“Oyster beds open”')
  expect(quoted('“no pump has failed”')).toBe('“no pump has failed”')
  expect(quoted('it pays, “as a neighbour”')).toBe('“it pays, ‘as a neighbour’”')
  expect(quoted('“Yes,” she said. “No.”')).toBe('“‘Yes,’ she said. ‘No.’”')
})
