/**
 * A moment as ISO 8601 text in UTC with milliseconds, such as `2026-11-24T17:08:42.123Z`.
 * Stored as it is in both databases: it sorts as text, and a person can read it there.
 */
export type Instant = string & { readonly brand: 'Instant' }

/** Where the time comes from: the system, or a test's own clock. */
export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => toInstant(new Date()) }

export const toInstant = (date: Date): Instant => date.toISOString() as Instant

const written = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads ISO 8601 text of day, time and offset. Null when it is no moment, or one of a year that has not four digits: it
 * would not sort as text. Of the last such year neither, since a day later, or in another zone, it is the next.
 */
export function parseInstant(text: string): Instant | null {
  const [, day = ''] = written.exec(text) ?? []
  const date = new Date(text)
  const year = date.getUTCFullYear()
  return isInCalendar(day) && year >= 1000 && year < 9999 ? toInstant(date) : null
}

/** `Date` takes 30 February for 2 March. */
function isInCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

export const plus = (
  instant: Instant,
  span: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number },
): Instant =>
  toInstant(
    new Date(
      Date.parse(instant) +
        (span.days ?? 0) * 86_400_000 +
        (span.hours ?? 0) * 3_600_000 +
        (span.minutes ?? 0) * 60_000 +
        (span.seconds ?? 0) * 1000 +
        (span.milliseconds ?? 0),
    ),
  )

export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)

/** A day in some time zone, `2026-11-24`. */
export type Day = string & { readonly brand: 'Day' }

const zoned = new Map<string, Intl.DateTimeFormat>()

function zonedFormat(timeZone: string): Intl.DateTimeFormat {
  let format = zoned.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    zoned.set(timeZone, format)
  }
  return format
}

interface WallClock {
  readonly day: Day
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** What the clock on the wall shows in a zone. */
export function wallClock(instant: Instant, timeZone: string): WallClock {
  const parts: Record<string, string> = {}
  for (const { type, value } of zonedFormat(timeZone).formatToParts(new Date(instant))) parts[type] = value
  return {
    day: `${parts.year}-${parts.month}-${parts.day}` as Day,
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
  }
}

export const dayIn = (instant: Instant, timeZone: string): Day => wallClock(instant, timeZone).day

/**
 * The moment at which a zone's wall clock shows a day and a time (`hh:mm` or `hh:mm:ss`).
 * A time that is skipped in spring gives the moment after the gap; one that comes twice in autumn gives the first.
 */
export function fromWallClock(day: Day, time: string, timeZone: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const offsetAt = (moment: number): number => {
    const wall = wallClock(toInstant(new Date(moment)), timeZone)
    const shown = Date.parse(`${wall.day}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}Z`)
    return shown - Math.floor(moment / 1000) * 1000
  }
  const candidates = [offsetAt(asIfUtc - 86_400_000), offsetAt(asIfUtc + 86_400_000)].map(
    offset => asIfUtc - offset,
  )
  const exact = candidates.filter(moment => moment + offsetAt(moment) === asIfUtc)
  return toInstant(new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)))
}

const two = (value: number): string => String(value).padStart(2, '0')

export const isTimeZone = (name: string): boolean => {
  try {
    zonedFormat(name)
    return true
  } catch {
    return false
  }
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day

export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(`${text}T12:00:00Z`) !== null
