import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId, Correction } from '../article.ts'
import type { ArticleTables } from '../tables.ts'

const published = (db: Db, now: Instant) =>
  db
    .withTables<ArticleTables>()
    .selectFrom('correction')
    .innerJoin('article', 'article.id', 'correction.article_id')
    .where('article.state', '=', 'published')
    .where('article.published_at', '<=', now)

/** Corrections of stories that are public, newest first; at most 200. */
export const listAllCorrections = (
  db: Db,
  now: Instant,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<(Correction & { articleId: ArticleId })[]> =>
  published(db, now)
    .select([
      'correction.id',
      'correction.kind',
      'correction.text',
      'correction.at',
      'correction.version_number as versionNumber',
      'correction.article_id as articleId',
    ])
    .orderBy('correction.at', 'desc')
    .orderBy('correction.id', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()

export async function countAllCorrections(db: Db, now: Instant): Promise<number> {
  const { count } = await published(db, now)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Stories, public or withdrawn, that were corrected or taken down after a moment, by id; at most 1,000. */
export async function listStoriesSetRight(db: Db, { after }: { after: Instant }): Promise<ArticleId[]> {
  const since = (table: 'correction' | 'withdrawal') =>
    db.withTables<ArticleTables>().selectFrom(table).select('article_id as id').where('at', '>', after)
  const rows = await since('correction').union(since('withdrawal')).orderBy('id').limit(1000).execute()
  return rows.map(({ id }) => id)
}
