import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Author } from '../article.ts'
import type { ArticleTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

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

/** By name; at most 500. */
export const listAuthors = (db: Db, now: Instant): Promise<Author[]> =>
  knownToReaders(db, now).orderBy('author.name').orderBy('author.slug').limit(500).execute()
