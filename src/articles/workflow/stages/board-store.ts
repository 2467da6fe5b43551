import type { Db } from '../../../platform/db/index.ts'
import type { Day, Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { ArticleTables } from '../../tables.ts'
import type { WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables & WorkflowTables>()

/** A board with more cards than this shows nothing. */
const mostInWork = 200
const mostOut = 60

/**
 * What is in work, what changed last first; then what waits, what is out with changes, and what came out last.
 * @param outSince what came out before is left out, unless it has changes
 */
export async function listBoardIds(db: Db, outSince: Instant): Promise<ArticleId[]> {
  const inWork = await tables(db)
    .selectFrom('article')
    .select('id')
    .where('state', '=', 'draft')
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostInWork)
    .execute()
  const waiting = await tables(db)
    .selectFrom('article')
    .select('id')
    .where('state', '=', 'scheduled')
    .orderBy('published_at')
    .orderBy('id')
    .limit(mostInWork)
    .execute()
  const out = await tables(db)
    .selectFrom('article')
    .leftJoin('article_draft as draft', 'draft.article_id', 'article.id')
    .select('article.id')
    .where('article.state', '=', 'published')
    .where(eb => eb.or([eb('article.published_at', '>=', outSince), eb('draft.article_id', 'is not', null)]))
    .orderBy('article.published_at', 'desc')
    .orderBy('article.id', 'desc')
    .limit(mostOut)
    .execute()
  return [...inWork, ...waiting, ...out].map(({ id }) => id)
}

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
