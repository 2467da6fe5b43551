import type { Db } from '../../platform/db/index.ts'
import type { ArticleId } from '../article.ts'
import type { ArticleDraftTable, ArticleTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

export async function writeDraft(db: Db, draft: ArticleDraftTable): Promise<void> {
  const { article_id: _, ...rest } = draft
  await tables(db)
    .insertInto('article_draft')
    .values(draft)
    .onConflict(conflict => conflict.column('article_id').doUpdateSet(rest))
    .execute()
}

export async function deleteDraft(db: Db, id: ArticleId): Promise<void> {
  await tables(db).deleteFrom('article_draft').where('article_id', '=', id).execute()
}

/** Whether there is text at work, apart from what is published. */
export const hasDraft = async (db: Db, id: ArticleId): Promise<boolean> =>
  (await tables(db)
    .selectFrom('article_draft')
    .select('article_id')
    .where('article_id', '=', id)
    .executeTakeFirst()) !== undefined
