import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Day } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { joinedForDesk } from '../../store/desk.ts'
import { type DeskFilter, deskFilter } from '../../store/desk-filter.ts'
import type { ArticleTables } from '../../tables.ts'
import type { WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables & WorkflowTables>()

/** A column of the board: which stories it holds, and in which order. */
export interface BoardColumn {
  readonly filter: DeskFilter
  readonly order: 'changed' | 'day' | 'hour' | 'newest'
}

/** So many ids of a column's stories as are shown. */
export async function listColumnIds(
  db: Db,
  { filter, order }: BoardColumn,
  limit: number,
): Promise<ArticleId[]> {
  const stories = joinedForDesk(db).select('article.id').where(deskFilter(filter)).limit(limit)
  const ordered = {
    changed: () => stories.orderBy('article.changed_at', 'desc').orderBy('article.id', 'desc'),
    // Behind every day: what has none.
    day: () => stories.orderBy(sql`coalesce(work.planned_day, '9999')`).orderBy('article.id'),
    hour: () => stories.orderBy('article.published_at').orderBy('article.id'),
    newest: () => stories.orderBy('article.published_at', 'desc').orderBy('article.id', 'desc'),
  }
  return (await ordered[order]().execute()).map(({ id }) => id)
}

/** What is in work and has no day yet, what changed last first. */
export const listDaylessIds = async (db: Db, limit: number): Promise<ArticleId[]> =>
  (
    await joinedForDesk(db)
      .select('article.id')
      .where('article.state', '=', 'draft')
      .where('work.planned_day', 'is', null)
      .orderBy('article.changed_at', 'desc')
      .orderBy('article.id', 'desc')
      .limit(limit)
      .execute()
  ).map(({ id }) => id)

/** Of the days from the first to the last: what is planned for them and not out, and what waits for them or is out. */
export async function listPlannedIds(db: Db, first: Day, last: Day): Promise<ArticleId[]> {
  const planned = await tables(db)
    .selectFrom('story_work as work')
    .innerJoin('article', 'article.id', 'work.article_id')
    .select('article.id')
    .where('work.planned_day', '>=', first)
    .where('work.planned_day', '<=', last)
    .where('article.state', '=', 'draft')
    .orderBy('work.planned_day')
    .orderBy('article.id')
    .limit(500)
    .execute()
  const placed = await tables(db)
    .selectFrom('article')
    .select('id')
    .where('state', 'in', ['scheduled', 'published'])
    .where('day', '>=', first)
    .where('day', '<=', last)
    .orderBy('published_at')
    .orderBy('id')
    .limit(1000)
    .execute()
  return [...planned, ...placed].map(({ id }) => id)
}

/** Stories that somebody is to write, and those of nobody whose text at work they saved last; what changed last first. */
export const listAssignedIds = async (db: Db, staff: StaffId, limit: number): Promise<ArticleId[]> =>
  (
    await tables(db)
      .selectFrom('article')
      .leftJoin('story_work as work', 'work.article_id', 'article.id')
      .leftJoin('article_draft as draft', 'draft.article_id', 'article.id')
      .select('article.id')
      .where(eb =>
        eb.or([
          eb.and([eb('work.assignee', '=', staff), eb('article.state', 'in', ['draft', 'scheduled'])]),
          eb.and([eb('draft.saved_by', '=', staff), eb('work.assignee', 'is', null)]),
        ]),
      )
      .orderBy('article.changed_at', 'desc')
      .orderBy('article.id', 'desc')
      .limit(limit)
      .execute()
  ).map(({ id }) => id)

/** What was said to be ready and is not out, the longest waiting first. */
export const listReadyIds = async (db: Db, limit: number): Promise<ArticleId[]> =>
  (
    await tables(db)
      .selectFrom('story_work as work')
      .innerJoin('article', 'article.id', 'work.article_id')
      .select('article.id')
      .where('work.stage', '=', 'ready')
      .where('article.state', '=', 'draft')
      .orderBy('article.changed_at')
      .orderBy('article.id')
      .limit(limit)
      .execute()
  ).map(({ id }) => id)
