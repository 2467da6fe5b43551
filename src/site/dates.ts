import { type Instant, plus } from '../platform/time/index.ts'
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

/** `Tuesday 24 November 2026` */
export const longDay = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** `24 November 2026` */
export const shortDay = (paper: Pick<Paper, 'settings'>, instant: Instant): string =>
  format(paper, instant, 'short', { day: 'numeric', month: 'long', year: 'numeric' })

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
