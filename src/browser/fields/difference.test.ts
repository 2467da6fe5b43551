import { expect, test } from 'vitest'
import { difference, follow } from './difference.ts'

const text = 'The gates are shut, says Poe.'
const marked = { start: 4, end: 18 }
const followed = (after: string) => {
  const place = follow(marked, difference(text, after))
  return place && after.slice(place.start, place.end)
}

test('marked words go along with what is typed and deleted before, in and behind them', () => {
  expect(followed('All the gates are shut, says Poe.')).toBe('gates are shut')
  expect(followed('The gates are now shut, says Poe.')).toBe('gates are now shut')
  expect(followed('The gates are shut for good, says Poe.')).toBe('gates are shut')
  expect(followed('gates are shut, says Poe.')).toBe('gates are shut')
})

test('what is left of marked words stays marked, and nothing when they are gone', () => {
  expect(followed('The shut, says Poe.')).toBe('shut')
  expect(followed('The gates, says Poe.')).toBe('gates')
  expect(followed('Says Poe.')).toBeNull()
})
