import type { NotNull } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { listSections } from '../../site/index.ts'
import type { ArticleId, ArticleSummary } from '../article.ts'
import type { ArticleTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** What `toSummary` needs of an article and its version. */
export const summaryColumns = [
  'article.id',
  'article.day',
  'article.slug',
  'article.section_id',
  'article.published_at',
  'article.corrected_at',
  'version.headline',
  'version.standfirst',
  'version.authors',
  'version.picture',
  'version.number',
  'version.published_at as version_at',
] as const

/** The published ones among these, by id. All lists end here: they choose ids by an index, this fills them in. */
export async function summariesById(
  db: Db,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, ArticleSummary>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('article')
    .innerJoin('article_version as version', 'version.id', 'article.version_id')
    .select(summaryColumns)
    .where('article.id', 'in', ids)
    .where('article.state', '=', 'published')
    .$narrowType<{ day: NotNull; slug: NotNull; section_id: NotNull; published_at: NotNull }>()
    .execute()
  const sections = await sectionsById(db)
  return new Map(rows.map(row => [row.id, toSummary(row, sections)]))
}

/** In the order of the ids; those that are not published are left out. */
export async function summariesInOrder(db: Db, ids: readonly ArticleId[]): Promise<ArticleSummary[]> {
  const found = await summariesById(db, ids)
  return ids.flatMap(id => found.get(id) ?? [])
}

interface SummaryRow {
  readonly id: ArticleId
  readonly day: Day
  readonly slug: string
  readonly section_id: string
  readonly published_at: Instant
  readonly corrected_at: Instant | null
  readonly headline: string
  readonly standfirst: string
  readonly authors: string
  readonly picture: string | null
  readonly number: number
  readonly version_at: Instant
}

type SectionNames = ReadonlyMap<string, ArticleSummary['section']>

export const sectionsById = async (db: Db): Promise<SectionNames> =>
  new Map((await listSections(db)).map(({ id, slug, name }) => [id, { slug, name }]))

export function toSummary(row: SummaryRow, sections: SectionNames): ArticleSummary {
  const section = sections.get(row.section_id)
  if (!section) throw new Error(`Article ${row.id} is in section ${row.section_id}, which is not there`)
  return {
    id: row.id,
    versionNumber: row.number,
    day: row.day,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    section,
    authors: JSON.parse(row.authors),
    publishedAt: row.published_at,
    // A version made while the story waited for its hour is no update to a reader.
    updatedAt: row.number > 1 && row.version_at > row.published_at ? row.version_at : null,
    picture: row.picture ? JSON.parse(row.picture) : null,
    correctedAt: row.corrected_at,
  }
}
