import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId, Author, AuthorId } from '../article.ts'
import type { ArticleTables, AuthorTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

export const findAuthorBySlug = async (db: Db, slug: string): Promise<AuthorTable | null> =>
  (await tables(db).selectFrom('author').selectAll().where('slug', '=', slug).executeTakeFirst()) ?? null

/** Those whom readers know: of a story that they have, or had until it was withdrawn. One who waits for an hour is told of by nothing. */
const knownToReaders = (db: Db, now: Instant) =>
  tables(db)
    .selectFrom('author')
    .select(['author.slug', 'author.name', 'author.role', 'author.about'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('article_author as by_author')
          .innerJoin('article', 'article.id', 'by_author.article_id')
          .select('article.id')
          .whereRef('by_author.author_id', '=', 'author.id')
          .where('by_author.published_at', '<=', now)
          .where(on =>
            on.or([on('article.state', '=', 'published'), on('article.withdrawn_at', 'is not', null)]),
          ),
      ),
    )

/** Null for one whom readers do not know. */
export const findAuthor = async (db: Db, now: Instant, slug: string): Promise<Author | null> =>
  (await knownToReaders(db, now).where('author.slug', '=', slug).executeTakeFirst()) ?? null

/** As `listAuthors`, for readers. */
export const listPublicAuthors = (db: Db, now: Instant): Promise<Author[]> =>
  knownToReaders(db, now).orderBy('author.name').orderBy('author.slug').limit(500).execute()

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
