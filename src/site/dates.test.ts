import { expect, test } from 'vitest'
import type { Instant } from '../platform/time/index.ts'
import { shortDay, whenShort, zonedTime } from './dates.ts'
import { messagesFor } from './messages/index.ts'
import { settingsSchema } from './settings.ts'

const inZone = (timeZone: string, now = '2026-03-10T09:00:00.000Z') => ({
  settings: settingsSchema.parse({ timeZone }),
  now: now as Instant,
  t: messagesFor('en-GB'),
})
const at = (text: string) => text as Instant

test('a machine reads the same wall clock as a person, with its offset', () => {
  expect(zonedTime(inZone('Europe/London'), at('2026-01-10T09:00:00.000Z'))).toBe('2026-01-10T09:00:00+00:00')
  expect(zonedTime(inZone('Europe/London'), at('2026-06-10T09:00:00.000Z'))).toBe('2026-06-10T10:00:00+01:00')
  expect(zonedTime(inZone('Asia/Kathmandu'), at('2026-06-10T22:30:00.000Z'))).toBe(
    '2026-06-11T04:15:00+05:45',
  )
  expect(zonedTime(inZone('America/St_Johns'), at('2026-01-10T02:00:00.000Z'))).toBe(
    '2026-01-09T22:30:00-03:30',
  )
})

test('a story of today has its time, one of yesterday that word, an older one its day', () => {
  const paper = inZone('Europe/London')
  expect(whenShort(paper, at('2026-03-10T06:40:00.000Z'))).toBe('06:40')
  expect(whenShort(paper, at('2026-03-09T06:40:00.000Z'))).toBe('Yesterday')
  expect(whenShort(paper, at('2026-02-24T06:40:00.000Z'))).toBe('24 February')
  expect(whenShort(paper, at('2025-02-24T06:40:00.000Z'))).toBe('24 February 2025')
})

test('yesterday is the yesterday of the paper’s own zone', () => {
  const paper = inZone('Pacific/Auckland', '2026-03-09T12:00:00.000Z')
  expect(whenShort(paper, at('2026-03-09T10:30:00.000Z'))).toBe('Yesterday')
})

test('a date is in the language of the words around it, or in the paper’s own where it stands alone', () => {
  const paper = (language: string) => ({ settings: settingsSchema.parse({ language }) })
  const day = at('2026-03-10T06:40:00.000Z')
  expect(shortDay(paper('fr'), day)).toBe('10 March 2026')
  expect(shortDay(paper('fr'), day, 'alone')).toBe('10 mars 2026')
  expect(shortDay(paper('en-US'), day)).toBe('March 10, 2026')
})
