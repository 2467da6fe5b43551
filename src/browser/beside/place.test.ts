import { expect, test } from 'vitest'
import { placesFor } from './place.ts'

test('notes stand where their words are, and under one another where they would cover each other', () => {
  const notes = [
    { top: 40, height: 50 },
    { top: 0, height: 30 },
    { top: 300, height: 50 },
  ]
  expect(placesFor(notes, [])).toEqual([40, 0, 300])
  expect(placesFor([{ top: 10, height: 50 }, ...notes.slice(0, 2)], [])).toEqual([36, 92, 0])
})

test('they leave the names of colleagues free', () => {
  expect(placesFor([{ top: 0, height: 50 }], [{ top: 40, bottom: 60 }])).toEqual([66])
})

test('those whose words are gone come last', () => {
  const gone = { top: Number.POSITIVE_INFINITY, height: 20 }
  expect(placesFor([gone, { top: 100, height: 20 }], [])).toEqual([126, 100])
})
