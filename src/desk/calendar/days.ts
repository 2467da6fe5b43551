import { addDays, type Day } from '../../platform/time/index.ts'

type CalendarView = 'month' | 'week'

/** Days that a page of the calendar shows, week by week. */
export interface CalendarDays {
  readonly view: CalendarView
  /** The day that was asked for. */
  readonly around: Day
  readonly weeks: readonly (readonly Day[])[]
  readonly first: Day
  readonly last: Day
  /** Days of the page before and of the one after. */
  readonly previous: Day
  readonly next: Day
}

/** What a locale says about its week; newer engines have it as a method, as the standard does now. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number } }

/** Whole weeks that hold the month of a day, or the one week that holds it, from the language's first weekday on. */
export function calendarDays(view: CalendarView, around: Day, language: string): CalendarDays {
  const firstWeekday = (new Intl.Locale(language) as LocaleWithWeek).getWeekInfo?.().firstDay ?? 1
  const month = around.slice(0, 7)
  const begin = view === 'month' ? (`${month}-01` as Day) : around
  const first = addDays(begin, -((weekdayOf(begin) - firstWeekday + 7) % 7))
  const weeks: Day[][] = []
  do {
    const monday = addDays(first, weeks.length * 7)
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(monday, place)))
  } while (view === 'month' && addDays(first, weeks.length * 7).slice(0, 7) === month)
  return {
    view,
    around,
    weeks,
    first,
    last: addDays(first, weeks.length * 7 - 1),
    previous: view === 'week' ? addDays(around, -7) : addDays(begin, -1),
    next: view === 'week' ? addDays(around, 7) : monthAfter(begin),
  }
}

/** 1 Monday … 7 Sunday */
const weekdayOf = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

const monthAfter = (first: Day): Day => `${addDays(first, 31).slice(0, 7)}-01` as Day
