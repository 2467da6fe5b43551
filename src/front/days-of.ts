import type { ArticleSummary } from '../articles/index.ts'

export interface DayInMonth {
  readonly stories: number
  /** The page of the month's list on which the day's first story stands. */
  readonly page: number
}

/** How many stories each day of a month has, by the day's number, from the month's whole list. */
export function daysOf(
  stories: readonly Pick<ArticleSummary, 'day'>[],
  perPage: number,
): Map<number, DayInMonth> {
  const days = new Map<number, DayInMonth>()
  for (const [place, { day }] of stories.entries()) {
    const number = Number(day.slice(8))
    const known = days.get(number)
    days.set(number, {
      stories: (known?.stories ?? 0) + 1,
      page: known?.page ?? Math.floor(place / perPage) + 1,
    })
  }
  return days
}
