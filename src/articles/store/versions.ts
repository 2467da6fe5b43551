import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId, Byline, SourceNote, VersionId } from '../article.ts'
import type { VersionMark } from '../history/public-versions.ts'
import type { ArticleTables, ArticleVersionTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** One publication of a text, as the desk's history shows it. */
export interface VersionSummary {
  readonly id: VersionId
  readonly number: number
  readonly publishedAt: Instant
  readonly publishedBy: string | null
  readonly reason: string | null
  readonly headline: string
  readonly standfirst: string
  readonly body: string
  readonly wordCount: number
  readonly hash: string
}

/** Newest first, at most 200. */
export const listVersions = (db: Db, id: ArticleId): Promise<VersionSummary[]> =>
  tables(db)
    .selectFrom('article_version')
    .select([
      'id',
      'number',
      'published_at as publishedAt',
      'published_by as publishedBy',
      'reason',
      'headline',
      'standfirst',
      'body',
      'word_count as wordCount',
      'hash',
    ])
    .where('article_id', '=', id)
    .orderBy('number', 'desc')
    .limit(200)
    .execute()

/** A version as it was published. Null when there is none with this number. */
export async function findVersion(db: Db, id: ArticleId, number: number): Promise<PublishedVersion | null> {
  const row = await tables(db)
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row
    ? {
        number: row.number,
        publishedAt: row.published_at,
        reason: row.reason,
        headline: row.headline,
        standfirst: row.standfirst,
        authors: JSON.parse(row.authors),
        sources: JSON.parse(row.sources),
        bodyHtml: row.body_html,
        hash: row.hash,
      }
    : null
}

export interface PublishedVersion {
  readonly number: number
  readonly publishedAt: Instant
  readonly reason: string | null
  readonly headline: string
  readonly standfirst: string
  readonly authors: readonly Byline[]
  readonly sources: readonly SourceNote[]
  /** Sanitised; links to sister stories still say `story:slug`. */
  readonly bodyHtml: string
  readonly hash: string
}

/** All versions of a story, oldest first, for checking that none was changed. */
export const listVersionRows = (db: Db, id: ArticleId): Promise<ArticleVersionTable[]> =>
  tables(db)
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .orderBy('number')
    .limit(10_000)
    .execute()

/** Stories in order of their ids, each with the version that its own row names as the newest. */
export function listChainHeads(
  db: Db,
  { only, after, limit }: { only: ArticleId | null; after: string; limit: number },
): Promise<{ id: ArticleId; newest: VersionId | null }[]> {
  const query = tables(db)
    .selectFrom('article')
    .select(['id', 'version_id as newest'])
    .where('id', '>', after as ArticleId)
    .orderBy('id')
    .limit(limit)
  return (only ? query.where('id', '=', only) : query).execute()
}

/** Numbers, kinds and hours of all of a story's versions, oldest first. */
export const listVersionMarks = (db: Db, id: ArticleId): Promise<VersionMark[]> =>
  tables(db)
    .selectFrom('article_version')
    .select(['id', 'number', 'kind', 'published_at as publishedAt'])
    .where('article_id', '=', id)
    .orderBy('number')
    .limit(10_000)
    .execute()

/** Whole versions by their numbers, newest first; at most 200. */
export async function listVersionsNumbered(
  db: Db,
  id: ArticleId,
  numbers: readonly number[],
): Promise<ArticleVersionTable[]> {
  if (numbers.length === 0) return []
  return tables(db)
    .selectFrom('article_version')
    .selectAll()
    .where('article_id', '=', id)
    .where('number', 'in', numbers.slice(0, 200))
    .orderBy('number', 'desc')
    .execute()
}

/** The claims of the versions that readers of these stories have or wait for, each as the JSON that it is kept as. */
export async function currentClaims(db: Db, ids: readonly ArticleId[]): Promise<Map<ArticleId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('article')
    .innerJoin('article_version as version', 'version.id', 'article.version_id')
    .select(['article.id', 'version.claims'])
    .where('article.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, claims }) => [id, claims]))
}
