import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

/** Notes who wrote in a text that is not out yet. */
export async function addWriters(
  db: Db,
  article: ArticleId,
  writers: Iterable<StaffId>,
  at: Instant,
): Promise<void> {
  const rows = [...new Set(writers)].map(staff_id => ({ article_id: article, staff_id, written_at: at }))
  if (rows.length === 0) return
  await tables(db)
    .insertInto('story_writer')
    .values(rows)
    .onConflict(conflict => conflict.columns(['article_id', 'staff_id']).doUpdateSet({ written_at: at }))
    .execute()
}

/** Everybody who wrote in a story since readers last got a version of it. */
export async function listWriters(db: Db, article: ArticleId): Promise<ReadonlySet<StaffId>> {
  const rows = await tables(db)
    .selectFrom('story_writer')
    .select('staff_id')
    .where('article_id', '=', article)
    .execute()
  return new Set(rows.map(({ staff_id }) => staff_id))
}

/** Those of these stories in which somebody wrote what is not out yet. */
export async function storiesWrittenBy(
  db: Db,
  staff: StaffId,
  ids: readonly ArticleId[],
): Promise<ReadonlySet<ArticleId>> {
  if (ids.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('story_writer')
    .select('article_id')
    .where('staff_id', '=', staff)
    .where('article_id', 'in', ids)
    .execute()
  return new Set(rows.map(({ article_id }) => article_id))
}

/** What they wrote is out, or is gone. */
export async function forgetWriters(db: Db, article: ArticleId): Promise<void> {
  await tables(db).deleteFrom('story_writer').where('article_id', '=', article).execute()
}
