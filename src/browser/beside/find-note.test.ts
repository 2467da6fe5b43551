import { expect, test } from 'vitest'
import { findNote } from './find-note.ts'

const note = (exact: string, start: number | null = 0) => ({ exact, prefix: '', start })
const found = (text: string, exact: string, start?: number) => {
  const place = findNote(text, note(exact, start))
  return place && text.slice(place.start, place.end)
}

test('a note’s words are found through paragraphs and line ends', () => {
  expect(found('The boat.\n\nIt  is\nold.', 'boat. It is old')).toBe('boat.\n\nIt  is\nold')
  expect(found('  The boat', 'The boat')).toBe('The boat')
})

test('of equal words those in their place are meant, and none where there are none', () => {
  expect(findNote('A boat. A boat.', note('A boat', 8))).toEqual({ start: 8, end: 14 })
  expect(found('A raft.', 'A boat')).toBeNull()
})
