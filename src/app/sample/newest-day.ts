import { addDays, type Day, dayIn, fromWallClock, type Instant, plus } from '../../platform/time/index.ts'
import type { SamplePaper } from './sample-files.ts'

/** The sample's last comment under one of its stories of the day comes so long after the first story. */
const discussedFor = { minutes: 190 }

/** Today, or yesterday while today's stories and what readers say of them would lie in the future. */
export function newestDay(
  { stories, timeZone }: Pick<SamplePaper, 'stories' | 'timeZone'>,
  now: Instant,
): Day {
  const today = dayIn(now, timeZone)
  const latest = stories
    .filter(({ daysAgo }) => daysAgo === 0)
    .map(({ time }) => plus(fromWallClock(today, time, timeZone), discussedFor))
  return latest.every(moment => moment <= now) ? today : addDays(today, -1)
}
