import {
  addDays,
  type Day,
  dayIn,
  fromWallClock,
  type Instant,
  plus,
  wallClock,
} from '../platform/time/index.ts'
import { languageOfWords } from './messages/index.ts'
import type { Paper } from './paper.ts'

/** A date among words is in their language, which is the catalogue's; one that stands alone is in the paper's own. */
type Place = 'among-words' | 'alone'
type Dated = Pick<Paper, 'settings'>

const languageAt = ({ settings: { language } }: Dated, place: Place): string =>
  place === 'alone' ? language : languageOfWords(language)

function written(options: Intl.DateTimeFormatOptions) {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (paper: Dated, instant: Instant, place: Place = 'among-words'): string => {
    const language = languageAt(paper, place)
    const { timeZone } = paper.settings
    const key = `${language} ${timeZone}`
    const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, ...options })
    formats.set(key, format)
    return format.format(new Date(instant))
  }
}

/** A moment of a day, for saying which day it is: noon in the paper's zone. */
export const noonOf = ({ settings }: Dated, day: Day): Instant =>
  fromWallClock(day, '12:00', settings.timeZone)

const dateOf = { day: 'numeric', month: 'long', year: 'numeric' } as const
const timeOf = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** `Tuesday 24 November 2026` */
export const longDay = written({ weekday: 'long', ...dateOf })

/** `24 November 2026` */
export const shortDay = written(dateOf)

/** `24 November` */
export const dayAndMonth = written({ day: 'numeric', month: 'long' })

/** `24 November 2026 at 07:30` */
export const dayAndTime = written({ ...dateOf, ...timeOf })

/** `07:30` */
export const timeOfDay = written(timeOf)

const monthAndYear = written({ month: 'long', year: 'numeric' })
const shortMonth = written({ month: 'short' })
const middleOf = (month: string): Instant => plus(`${month}-15T12:00:00.000Z` as Instant, {})

/** `November 2026` of a month `2026-11` */
export const monthName = (paper: Dated, month: string, place?: Place): string =>
  monthAndYear(paper, middleOf(month), place)

/** `Nov` of a month `2026-11`, where the year stands beside it */
export const monthAbbreviation = (paper: Dated, month: string, place?: Place): string =>
  shortMonth(paper, middleOf(month), place)

/** The days of a week from `first` on (1 Monday … 7 Sunday), each with its full and its shortest usual name. */
export const weekdayNames = (
  paper: Dated,
  first: number,
  place: Place = 'among-words',
): { long: string; short: string }[] => {
  const [long, short] = (['long', 'short'] as const).map(
    weekday => new Intl.DateTimeFormat(languageAt(paper, place), { weekday, timeZone: 'UTC' }),
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
export function zonedTime(paper: Dated, instant: Instant): string {
  const { timeZone } = paper.settings
  const shown = offsetFormat(timeZone).formatToParts(new Date(instant))
  const offset = shown.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00'
  const { day, hour, minute, second } = wallClock(instant, timeZone)
  return `${day}T${[hour, minute, second].map(part => String(part).padStart(2, '0')).join(':')}${offset}`
}

const offsets = new Map<string, Intl.DateTimeFormat>()

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const known =
    offsets.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  offsets.set(timeZone, known)
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
