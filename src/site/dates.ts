import {
  addDays,
  type Day,
  dayIn,
  fromWallClock,
  type Instant,
  plus,
  wallClock,
} from '../platform/time/index.ts'
import type { Paper } from './paper.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(
  paper: Pick<Paper, 'settings'>,
  instant: Instant,
  name: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const { language, timeZone } = paper.settings
  const key = `${language} ${timeZone} ${name}`
  let known = formats.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(language, { timeZone, ...options })
    formats.set(key, known)
  }
  return known.format(new Date(instant))
}

/** A moment of a day, for saying which day it is: noon in the paper's zone. */
export const noonOf = ({ settings }: Pick<Paper, 'settings'>, day: Day): Instant =>
  fromWallClock(day, '12:00', settings.timeZone)

/** `Tuesday 24 November 2026` */
export const longDay = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `24 November 2026` */
export const shortDay = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'short', { day: 'numeric', month: 'long', year: 'numeric' })

/** `24 November` */
export const dayAndMonth = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'dayAndMonth', { day: 'numeric', month: 'long' })

/** `24 November 2026 at 07:30` */
export const dayAndTime = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'dayAndTime', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

/** `07:30` */
export const timeOfDay = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** `November 2026` of a month `2026-11` */
export const monthName = (paper: Pick<Paper, 'settings'>, month: string): string =>
  format(paper, plus(`${month}-15T12:00:00.000Z` as Instant, {}), 'month', { month: 'long', year: 'numeric' })

/** `Nov` of a month `2026-11`, where the year stands beside it */
export const monthAbbreviation = (paper: Pick<Paper, 'settings'>, month: string): string =>
  format(paper, plus(`${month}-15T12:00:00.000Z` as Instant, {}), 'monthAbbreviation', { month: 'short' })

/** The days of a week from `first` on (1 Monday … 7 Sunday), each with its full and its shortest usual name. */
export const weekdayNames = (
  { settings: { language } }: Pick<Paper, 'settings'>,
  first: number,
): { long: string; short: string }[] => {
  const [long, short] = (['long', 'short'] as const).map(
    weekday => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  )
  return Array.from({ length: 7 }, (_, place) => {
    // The first day of January 2024 was a Monday.
    const day = new Date(Date.UTC(2024, 0, first + place))
    return { long: long?.format(day) ?? '', short: short?.format(day) ?? '' }
  })
}

/**
 * For `<time datetime>`, structured data and feeds: ISO 8601 with the zone's own offset, such as
 * `2026-06-24T07:30:00+01:00`, so that a machine reads the same wall clock as a person.
 */
export function zonedTime(paper: Pick<Paper, 'settings'>, instant: Instant): string {
  const { timeZone } = paper.settings
  const shown = offsetFormat(timeZone).formatToParts(new Date(instant))
  const offset = shown.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00'
  const { day, hour, minute, second } = wallClock(instant, timeZone)
  return `${day}T${[hour, minute, second].map(part => String(part).padStart(2, '0')).join(':')}${offset}`
}

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const key = `offset ${timeZone}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(key, known)
  return known
}

/**
 * When a story came out, as short as today allows: `07:30`, `Yesterday`, `24 November`, `24 November 2025`.
 * A page that shows it is stale at midnight.
 */
export function whenShort(paper: Pick<Paper, 'settings' | 'now' | 't'>, instant: Instant): string {
  const { timeZone } = paper.settings
  const [day, today] = [dayIn(instant, timeZone), dayIn(paper.now, timeZone)]
  if (day === today) return timeOfDay(paper, instant)
  if (day === addDays(today, -1)) return paper.t.site.yesterday
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(paper, instant) : shortDay(paper, instant)
}
