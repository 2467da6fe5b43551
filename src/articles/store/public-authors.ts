import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Author } from '../article.ts'
import type { ArticleTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** Whose author somebody is: of a story that readers `have`, or have or `had` until it was withdrawn. */
type Known = 'have' | 'had'

/** Those whom readers know. One who waits for an hour is told of by nothing. */
const knownToReaders = (db: Db, now: Instant, by: Known) =>
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
            on.or([
              on('article.state', '=', 'published'),
              ...(by === 'had' ? [on('article.withdrawn_at', 'is not', null)] : []),
            ]),
          ),
      ),
    )

/** Null for one whom readers do not know. */
export const findAuthor = async (db: Db, now: Instant, slug: string): Promise<Author | null> =>
  (await knownToReaders(db, now, 'had').where('author.slug', '=', slug).executeTakeFirst()) ?? null

/** Those of whom there is something to read, by name; at most 500. */
export const listAuthors = (db: Db, now: Instant): Promise<Author[]> =>
  knownToReaders(db, now, 'have').orderBy('author.name').orderBy('author.slug').limit(500).execute()
