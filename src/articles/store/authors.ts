import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId, Author, AuthorId } from '../article.ts'
import type { ArticleTables, AuthorTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

export const findAuthorBySlug = async (db: Db, slug: string): Promise<AuthorTable | null> =>
  (await tables(db).selectFrom('author').selectAll().where('slug', '=', slug).executeTakeFirst()) ?? null

/** All whom a story at the desk may be by, by name; at most 500. */
export const listAuthors = (db: Db): Promise<Author[]> =>
  tables(db)
    .selectFrom('author')
    .select(['slug', 'name', 'role', 'about'])
    .orderBy('name')
    .orderBy('slug')
    .limit(500)
    .execute()

export async function writeAuthor(db: Db, author: AuthorTable): Promise<void> {
  const { id, ...rest } = author
  await tables(db)
    .insertInto('author')
    .values(author)
    .onConflict(conflict => conflict.column('id').doUpdateSet(rest))
    .execute()
}

/** Says whose a story is now; those before are forgotten. */
export async function writeArticleAuthors(
  db: Db,
  article: { id: ArticleId; published_at: Instant },
  authors: readonly AuthorId[],
): Promise<void> {
  await tables(db).deleteFrom('article_author').where('article_id', '=', article.id).execute()
  if (authors.length === 0) return
  await tables(db)
    .insertInto('article_author')
    .values(
      authors.map(author_id => ({ article_id: article.id, author_id, published_at: article.published_at })),
    )
    .execute()
}
