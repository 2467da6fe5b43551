import { addDays, type Day, dayIn, fromWallClock, type Instant } from '../../platform/time/index.ts'
import type { Settings } from '../../site/index.ts'

type EditionClock = Pick<Settings, 'editionTime' | 'timeZone'>

/** The moment of a day's edition, in whatever offset the zone has on that day. */
const editionMoment = (day: Day, { editionTime, timeZone }: EditionClock): Instant =>
  fromWallClock(day, editionTime, timeZone)

/** Today's edition, once its hour has come; a paper that was down at that hour finds it late rather than never. */
export function dueEdition(now: Instant, clock: EditionClock): { day: Day; until: Instant } | null {
  const day = dayIn(now, clock.timeZone)
  const until = editionMoment(day, clock)
  return until <= now ? { day, until } : null
}

/** When the next edition leaves, if there is news. */
export function nextEdition(now: Instant, clock: EditionClock): { day: Day; at: Instant } {
  const today = dayIn(now, clock.timeZone)
  const day = editionMoment(today, clock) > now ? today : addDays(today, 1)
  return { day, at: editionMoment(day, clock) }
}
