import { describe, expect, test } from 'vitest'
import { addDays, type Day, fromWallClock, type Instant, isDay, parseInstant, wallClock } from './index.ts'

const day = (text: string) => text as Day

describe('the wall clock', () => {
  test('shows the day of its own zone', () => {
    expect(wallClock('2026-03-10T23:30:00.000Z' as Instant, 'Pacific/Auckland')).toMatchObject({
      day: '2026-03-11',
      hour: 12,
      minute: 30,
    })
  })

  test('turns a day and a time into the moment', () => {
    expect(fromWallClock(day('2026-07-01'), '07:00', 'Europe/London')).toBe('2026-07-01T06:00:00.000Z')
    expect(fromWallClock(day('2026-12-01'), '07:00', 'America/New_York')).toBe('2026-12-01T12:00:00.000Z')
  })

  test('gives the moment after the gap for a time skipped in spring', () => {
    expect(fromWallClock(day('2026-03-29'), '01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z')
  })

  test('gives the first of two for a time that comes twice in autumn', () => {
    expect(fromWallClock(day('2026-10-25'), '01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z')
  })
})

test('a moment is one of a day that there is, with its offset', () => {
  for (const text of ['2026-02-28T07:30Z', '2028-02-29T07:30:00+01:00', '2026-03-10T08:30:00.123Z'])
    expect(parseInstant(text), text).toBe(new Date(text).toISOString())
  for (const text of [
    '2026-02-30T07:30Z',
    '2026-04-31T07:30:00+01:00',
    '2026-02-29T07:30',
    '2026-03-10',
    '30 Feb 2026',
  ])
    expect(parseInstant(text), text).toBeNull()
})

test('days are counted over months and leap years', () => {
  expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01')
  expect(isDay('2026-02-29')).toBe(false)
  expect(isDay('2028-02-29')).toBe(true)
  for (const text of ['9999-12-31', '0999-12-31', '+010000-01-01']) expect(isDay(text), text).toBe(false)
})
