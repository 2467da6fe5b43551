import type { NotNull } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { ArticleAddress, ArticleId, Correction, PublishedArticle } from '../article.ts'
import { publicVersions } from '../history/public-versions.ts'
import type { ArticleTables } from '../tables.ts'
import { sectionsById, summaryColumns, toSummary } from './summaries.ts'
import { listVersionMarks } from './versions.ts'
import { listReturnsCalledOff, listWithdrawals } from './withdrawals.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** A published story, its text as stored: links to sister stories still say `story:slug`. */
export async function findPublishedRow(
  db: Db,
  now: Instant,
  id: ArticleId,
): Promise<PublishedArticle | null> {
  const row = await tables(db)
    .selectFrom('article')
    .innerJoin('article_version as version', 'version.id', 'article.version_id')
    .select([
      ...summaryColumns,
      'version.id as version_id',
      'version.sources',
      'version.claims',
      'version.body',
      'version.word_count',
      'version.body_html',
    ])
    .where('article.id', '=', id)
    .where('article.state', '=', 'published')
    .where('article.published_at', '<=', now)
    .$narrowType<{ day: NotNull; slug: NotNull; section_id: NotNull; published_at: NotNull }>()
    .executeTakeFirst()
  if (!row) return null
  return {
    ...toSummary(row, await sectionsById(db)),
    versionId: row.version_id,
    versionCount: row.number > 1 ? await countPublicVersions(db, now, row.id) : 1,
    body: row.body,
    bodyHtml: row.body_html,
    wordCount: row.word_count,
    sources: JSON.parse(row.sources),
    claims: JSON.parse(row.claims),
    corrections: row.corrected_at ? await listCorrections(db, row.id) : [],
  }
}

async function countPublicVersions(db: Db, now: Instant, id: ArticleId): Promise<number> {
  const [marks, withdrawals, calledOff] = await Promise.all([
    listVersionMarks(db, id),
    listWithdrawals(db, id),
    listReturnsCalledOff(db, id),
  ])
  return publicVersions({ marks, ends: [...withdrawals, ...calledOff], isPublic: true }, now).length
}

/** Newest first; at most 100. */
export const listCorrections = (db: Db, id: ArticleId): Promise<Correction[]> =>
  tables(db)
    .selectFrom('correction')
    .select(['id', 'kind', 'text', 'at', 'version_number as versionNumber'])
    .where('article_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** Whose an address is or was, and where that story is now. */
export const findAddressOwner = async (db: Db, { day, slug }: ArticleAddress) =>
  (await tables(db)
    .selectFrom('article_address as address')
    .innerJoin('article', 'article.id', 'address.article_id')
    .select([
      'article.id',
      'article.state',
      'article.day',
      'article.slug',
      'article.published_at',
      'article.withdrawn_at',
    ])
    .where('address.day', '=', day)
    .where('address.slug', '=', slug)
    .$narrowType<{ day: NotNull; slug: NotNull; published_at: NotNull }>()
    .executeTakeFirst()) ?? null

/** The published story that has or had a slug, the newest where several days used it. */
export const findPublishedBySlug = async (
  db: Db,
  now: Instant,
  slug: string,
  day: Day | null,
): Promise<ArticleAddress | null> => {
  let query = tables(db)
    .selectFrom('article_address as address')
    .innerJoin('article', 'article.id', 'address.article_id')
    .select(['article.day', 'article.slug'])
    .where('address.slug', '=', slug)
    .where('article.state', '=', 'published')
    .where('article.published_at', '<=', now)
  if (day) query = query.where('address.day', '=', day)
  return (
    (await query
      .orderBy('address.day', 'desc')
      .$narrowType<{ day: NotNull; slug: NotNull }>()
      .executeTakeFirst()) ?? null
  )
}
