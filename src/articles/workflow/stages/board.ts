import type { Db } from '../../../platform/db/index.ts'
import { type Day, type Instant, plus } from '../../../platform/time/index.ts'
import { countStoriesForDesk, type DeskSummary, listStoriesById } from '../../store/desk.ts'
import type { DeskFilter } from '../../store/desk-filter.ts'
import { type BoardColumn, listColumnIds, listDaylessIds, listPlannedIds } from './board-store.ts'

/** For how long a story that is out stays on the board. */
const shownAfter = { days: -3 }

/** The board's columns, from an idea to what is out. */
export const boardColumns = ['planned', 'draft', 'ready', 'waiting', 'out'] as const
export type BoardColumnName = (typeof boardColumns)[number]

/** Which stories stand in a column: the board shows the first of them, a list all. */
export const inColumn = (name: BoardColumnName, now: Instant): DeskFilter => columnsAt(now)[name].filter

const columnsAt = (now: Instant): Readonly<Record<BoardColumnName, BoardColumn>> => ({
  planned: { filter: { state: 'draft', stage: 'planned' }, order: 'day' },
  draft: { filter: { state: 'draft', stage: 'draft' }, order: 'changed' },
  ready: { filter: { state: 'draft', stage: 'ready' }, order: 'changed' },
  waiting: { filter: { state: 'scheduled' }, order: 'hour' },
  out: { filter: { state: 'published', outSince: plus(now, shownAfter) }, order: 'newest' },
})

/** Narrows all columns alike. */
export type BoardFilter = Pick<DeskFilter, 'person' | 'section' | 'day'>

interface ListedColumn {
  readonly stories: readonly DeskSummary[]
  /** All that stand in it, shown or not. */
  readonly total: number
}

/**
 * What the newsroom has in hand: what is being made, what waits, what is out since a few days or is amended; of each
 * column the first few. Twelve queries, however many stories there are.
 */
export async function listBoard(
  db: Db,
  now: Instant,
  { perColumn, ...only }: BoardFilter & { readonly perColumn: number },
): Promise<ReadonlyMap<BoardColumnName, ListedColumn>> {
  const columns = await Promise.all(
    boardColumns.map(async name => {
      const { filter, order } = columnsAt(now)[name]
      const wanted = { ...filter, ...only }
      const ids = await listColumnIds(db, { filter: wanted, order }, perColumn)
      const isAll = ids.length < perColumn
      return { name, ids, total: isAll ? ids.length : await countStoriesForDesk(db, wanted) }
    }),
  )
  const stories = await listStoriesById(
    db,
    columns.flatMap(({ ids }) => ids),
  )
  const known = new Map(stories.map(story => [story.id, story]))
  return new Map(
    columns.map(({ name, ids, total }) => [name, { stories: ids.flatMap(id => known.get(id) ?? []), total }]),
  )
}

/** What is meant for some days, or is out on them: of each story its planned day, or the day of its address. */
export async function listDays(db: Db, first: Day, last: Day): Promise<ReadonlyMap<Day, DeskSummary[]>> {
  const stories = await listStoriesById(db, await listPlannedIds(db, first, last))
  return Map.groupBy(stories, story => dayOf(story) ?? first)
}

/** What waits for its hour, the soonest first. */
export const listWaiting = async (db: Db, now: Instant, limit: number): Promise<DeskSummary[]> =>
  listStoriesById(db, await listColumnIds(db, columnsAt(now).waiting, limit))

/** What nobody has given a day yet, what changed last first. */
export const listWithoutDay = async (db: Db, limit: number): Promise<DeskSummary[]> =>
  listStoriesById(db, await listDaylessIds(db, limit))

/** The edition's day that a story belongs to; null when nobody has said. */
export const dayOf = ({ state, address, plannedDay }: DeskSummary): Day | null =>
  state === 'draft' ? plannedDay : (address?.day ?? null)
