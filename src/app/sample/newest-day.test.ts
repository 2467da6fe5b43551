import { expect, test } from 'vitest'
import type { Instant } from '../../platform/time/index.ts'
import { newestDay } from './newest-day.ts'

const sample = { timeZone: 'Europe/London', stories: [{ file: 'lead.md', daysAgo: 0, time: '06:40' }] }

test('the sample came out today once its discussion is over', () => {
  expect(newestDay(sample, '2026-03-10T15:00:00.000Z' as Instant)).toBe('2026-03-10')
})

test('nothing of the sample lies in the future, even at a first start in the small hours', () => {
  expect(newestDay(sample, '2026-03-10T03:00:00.000Z' as Instant)).toBe('2026-03-09')
  expect(newestDay(sample, '2026-03-10T09:30:00.000Z' as Instant)).toBe('2026-03-09')
})
