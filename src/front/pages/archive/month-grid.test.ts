import { expect, test } from 'vitest'
import { monthGrid } from './month-grid.ts'

test('a month is laid out in weeks that begin as the language has it', () => {
  const british = monthGrid('2026-11', 'en-GB')
  expect(british.firstWeekday).toBe(1)
  expect(british.weeks[0]).toEqual([null, null, null, null, null, null, 1])
  expect(british.weeks.at(-1)).toEqual([30, null, null, null, null, null, null])
  const american = monthGrid('2026-11', 'en-US')
  expect(american.firstWeekday).toBe(7)
  expect(american.weeks[0]).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(monthGrid('2024-02', 'en-GB').weeks.flat().filter(Boolean)).toHaveLength(29)
})
