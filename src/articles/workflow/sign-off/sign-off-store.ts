import { type Db, newId } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

interface SignOffRow {
  readonly textHash: string
  readonly by: StaffId
  readonly at: Instant
}

export async function insertSignOff(
  db: Db,
  article: ArticleId,
  { textHash, by, at }: SignOffRow,
): Promise<void> {
  await tables(db)
    .insertInto('sign_off')
    .values({ id: newId(at), article_id: article, text_hash: textHash, signed_by: by, signed_at: at })
    .execute()
}

/** The last one, whatever text it was for. */
export const findLastSignOff = async (db: Db, article: ArticleId): Promise<SignOffRow | null> =>
  (await tables(db)
    .selectFrom('sign_off')
    .select(['text_hash as textHash', 'signed_by as by', 'signed_at as at'])
    .where('article_id', '=', article)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

export const isSignedOff = async (db: Db, article: ArticleId, textHash: string): Promise<boolean> =>
  (await tables(db)
    .selectFrom('sign_off')
    .select('id')
    .where('article_id', '=', article)
    .where('text_hash', '=', textHash)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Those of these stories whose text, as it was saved last, somebody signed off. */
export async function signedStories(db: Db, ids: readonly ArticleId[]): Promise<ReadonlySet<ArticleId>> {
  if (ids.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('story_work as work')
    .innerJoin('sign_off', join =>
      join
        .onRef('sign_off.article_id', '=', 'work.article_id')
        .onRef('sign_off.text_hash', '=', 'work.text_hash'),
    )
    .select('work.article_id')
    .distinct()
    .where('work.article_id', 'in', ids)
    .execute()
  return new Set(rows.map(({ article_id }) => article_id))
}
