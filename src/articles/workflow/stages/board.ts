import type { Db } from '../../../platform/db/index.ts'
import { type Day, type Instant, plus } from '../../../platform/time/index.ts'
import { type DeskSummary, listStoriesById } from '../../store/desk.ts'
import { listBoardIds, listPlannedIds } from './board-store.ts'

/** For how long a story that is out stays on the board. */
const shownAfter = { days: -3 }

/** All that the newsroom has in hand: what is being made, what waits, what is out since a few days or is amended. */
export async function listBoard(db: Db, now: Instant): Promise<DeskSummary[]> {
  return listStoriesById(db, await listBoardIds(db, plus(now, shownAfter)))
}

/** What is meant for some days, or is out on them: of each story its planned day, or the day of its address. */
export async function listDays(db: Db, first: Day, last: Day): Promise<ReadonlyMap<Day, DeskSummary[]>> {
  const stories = await listStoriesById(db, await listPlannedIds(db, first, last))
  return Map.groupBy(stories, story => dayOf(story) ?? first)
}

/** The edition's day that a story belongs to; null when nobody has said. */
export const dayOf = ({ state, address, plannedDay }: DeskSummary): Day | null =>
  state === 'draft' ? plannedDay : (address?.day ?? null)
