import type { Db } from '../../../platform/db/index.ts'
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
