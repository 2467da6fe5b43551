import type { Day, Instant } from '../../platform/time/index.ts'

/** A moment of a day, to name the day in words: noon in Greenwich is the same day nearly everywhere. */
export const noonOf = (day: Day): Instant => `${day}T12:00:00.000Z` as Instant
