/** What a locale says about its week; newer engines have it as a method, as the standard does now. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number } }

interface MonthGrid {
  /** 1 Monday … 7 Sunday */
  readonly firstWeekday: number
  /** Seven a row; null before the first and after the last day. */
  readonly weeks: readonly (readonly (number | null)[])[]
}

/** @param month `2026-11` */
export function monthGrid(month: string, language: string): MonthGrid {
  const firstWeekday = (new Intl.Locale(language) as LocaleWithWeek).getWeekInfo?.().firstDay ?? 1
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 1, 1))
  const blanks = (first.getUTCDay() - (firstWeekday % 7) + 7) % 7
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const cells = [
    ...Array<null>(blanks).fill(null),
    ...Array.from({ length }, (_, place) => place + 1),
    ...Array<null>((7 - ((blanks + length) % 7)) % 7).fill(null),
  ]
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return { firstWeekday, weeks }
}
