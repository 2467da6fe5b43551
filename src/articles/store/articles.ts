import type { Db } from '../../platform/db/index.ts'
import { dialectOf } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleAddress, ArticleId } from '../article.ts'
import type { ArticleTable, ArticleTables, ArticleVersionTable, CorrectionTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** The article's row, held until the transaction ends, so that two people who publish it wait for each other. */
export async function findArticleRow(db: Db, id: ArticleId): Promise<ArticleTable | null> {
  const query = tables(db).selectFrom('article').selectAll().where('id', '=', id)
  const locked = dialectOf(db) === 'postgres' && db.isTransaction ? query.forUpdate() : query
  return (await locked.executeTakeFirst()) ?? null
}

export const findIdByOrigin = async (db: Db, origin: string): Promise<ArticleId | null> =>
  (await tables(db).selectFrom('article').select('id').where('origin', '=', origin).executeTakeFirst())?.id ??
  null

export async function insertArticle(db: Db, article: ArticleTable): Promise<void> {
  await tables(db).insertInto('article').values(article).execute()
}

export async function updateArticle(
  db: Db,
  id: ArticleId,
  changes: Partial<Omit<ArticleTable, 'id' | 'created_at'>> & { changed_at: Instant },
): Promise<void> {
  await tables(db).updateTable('article').set(changes).where('id', '=', id).execute()
}

/** Gives an address to a story. False when it is or was another one's. */
export async function claimAddress(
  db: Db,
  { day, slug }: ArticleAddress,
  article_id: ArticleId,
  created_at: Instant,
): Promise<boolean> {
  await tables(db)
    .insertInto('article_address')
    .values({ day, slug, article_id, created_at })
    .onConflict(conflict => conflict.columns(['day', 'slug']).doNothing())
    .execute()
  const owner = await tables(db)
    .selectFrom('article_address')
    .select('article_id')
    .where('day', '=', day)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return owner?.article_id === article_id
}

/** Lets go of addresses under which nobody ever saw the story. */
export async function releaseAddresses(db: Db, id: ArticleId): Promise<void> {
  await tables(db).deleteFrom('article_address').where('article_id', '=', id).execute()
}

export const findCurrentVersion = async (db: Db, id: ArticleId): Promise<ArticleVersionTable | null> =>
  (await tables(db)
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

export async function insertVersion(db: Db, version: ArticleVersionTable): Promise<void> {
  await tables(db).insertInto('article_version').values(version).execute()
}

export async function insertCorrection(db: Db, correction: CorrectionTable): Promise<void> {
  await tables(db).insertInto('correction').values(correction).execute()
}

/** Puts the editor's order in place of the one before. */
export async function writeFrontRanks(db: Db, ids: readonly ArticleId[]): Promise<void> {
  await tables(db)
    .updateTable('article')
    .set({ front_rank: null })
    .where('front_rank', 'is not', null)
    .execute()
  for (const [place, id] of ids.entries()) {
    await tables(db)
      .updateTable('article')
      .set({ front_rank: place + 1 })
      .where('id', '=', id)
      .execute()
  }
}
