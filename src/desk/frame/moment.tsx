import { addDays, dayIn, type Instant } from '../../platform/time/index.ts'
import { dayAndMonth, type Paper, shortDay, timeOfDay } from '../../site/index.ts'

/**
 * A moment as an editor says it: `today, 06:10`, `yesterday, 16:02`, `tomorrow, 06:00`, `3 March, 06:10`, `3 March 2025,
 * 06:10`.
 */
export function momentInWords(paper: Paper, at: Instant): string {
  const { timeZone } = paper.settings
  const [today, day] = [dayIn(paper.now, timeZone), dayIn(at, timeZone)]
  const words = paper.t.desk.moments
  const time = timeOfDay(paper, at)
  if (day === today) return words.today(time)
  if (day === addDays(today, -1)) return words.yesterday(time)
  if (day === addDays(today, 1)) return words.tomorrow(time)
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return words.day(isThisYear ? dayAndMonth(paper, at) : shortDay(paper, at), time)
}

export const Moment = ({ paper, at }: { paper: Paper; at: Instant }) => (
  <time datetime={at}>{momentInWords(paper, at)}</time>
)
