import type { Db } from '../../../platform/db/index.ts'
import type { Day } from '../../../platform/time/index.ts'
import type { ArticleId } from '../../article.ts'
import type { StoryWorkTable, WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

const untouched = (article_id: ArticleId): StoryWorkTable => ({
  article_id,
  stage: 'draft',
  planned_day: null,
  assignee: null,
  plan: '',
  embargo_until: null,
  embargo_terms: '',
  text_hash: null,
  text_by: null,
  text_at: null,
})

/** How far a story is. One that nobody planned or moved is a draft. */
export const readWork = async (db: Db, id: ArticleId): Promise<StoryWorkTable> =>
  (await tables(db).selectFrom('story_work').selectAll().where('article_id', '=', id).executeTakeFirst()) ??
  untouched(id)

/** Of several stories; one that nobody planned or moved is left out. */
export async function readWorks(
  db: Db,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, StoryWorkTable>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db).selectFrom('story_work').selectAll().where('article_id', 'in', ids).execute()
  return new Map(rows.map(row => [row.article_id, row]))
}

export async function writeWork(
  db: Db,
  id: ArticleId,
  changes: Partial<Omit<StoryWorkTable, 'article_id'>>,
): Promise<void> {
  await tables(db)
    .insertInto('story_work')
    .values({ ...untouched(id), ...changes })
    .onConflict(conflict => conflict.column('article_id').doUpdateSet(changes))
    .execute()
}

/** Stories meant for one of these days, at most 500. */
export const listPlannedFor = async (db: Db, first: Day, last: Day): Promise<ArticleId[]> =>
  (
    await tables(db)
      .selectFrom('story_work')
      .select('article_id')
      .where('planned_day', '>=', first)
      .where('planned_day', '<=', last)
      .orderBy('planned_day')
      .orderBy('article_id')
      .limit(500)
      .execute()
  ).map(({ article_id }) => article_id)
