import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { FrozenClaim } from '../../sourcing/index.ts'
import type { ArticleId } from '../article.ts'
import type { ArticleTables } from '../tables.ts'
import { type CitedSource, citedSources } from './cited-sources.ts'
import type { CitedSourceTables } from './tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables & CitedSourceTables>()

/** No list gives more at once. */
const mostListed = 200

interface Span {
  readonly limit: number
  readonly offset: number
}

/** Notes whom a story's new version names; what the version before named is forgotten. */
export async function writeCitedSources(
  db: Db,
  { id, published_at }: { readonly id: ArticleId; readonly published_at: Instant },
  claims: readonly FrozenClaim[],
): Promise<void> {
  await tables(db).deleteFrom('cited_source').where('article_id', '=', id).execute()
  const cited = citedSources(claims)
  if (cited.length === 0) return
  await tables(db)
    .insertInto('cited_source')
    .values(
      cited.map(({ slug, kind, wording, role, affiliation, claims: number }) => ({
        ...{ article_id: id, slug, kind, wording, role, affiliation, claims: number, published_at },
      })),
    )
    .execute()
}

/** What readers may see: of published stories whose hour has come. */
const publicly = (db: Db, now: Instant) =>
  tables(db)
    .selectFrom('cited_source as cited')
    .innerJoin('article', 'article.id', 'cited.article_id')
    .where('article.state', '=', 'published')
    .where('cited.published_at', '<=', now)

export interface ListedSource extends CitedSource {
  readonly claims: number
  readonly stories: number
}

/** Whoever a story names as a source or an outlet, by name. */
export async function listCitedSources(
  db: Db,
  now: Instant,
  { limit, offset }: Span,
): Promise<ListedSource[]> {
  const page = await publicly(db, now)
    .where('cited.claims', '>', 0)
    .groupBy('cited.slug')
    .select(eb => [
      'cited.slug',
      eb.fn('lower', [eb.fn.min('cited.wording')]).as('name'),
      eb.fn.sum<number>('cited.claims').as('claims'),
      eb.fn.countAll<number>().as('stories'),
    ])
    .orderBy('name')
    .orderBy('cited.slug')
    .limit(Math.min(limit, mostListed))
    .offset(offset)
    .execute()
  const newest = await newestOf(
    db,
    now,
    page.map(({ slug }) => slug),
  )
  return page.flatMap(({ slug, claims, stories }) => {
    const source = newest.get(slug)
    return source ? [{ ...source, claims: Number(claims), stories: Number(stories) }] : []
  })
}

export const countCitedSources = async (db: Db, now: Instant): Promise<number> =>
  Number(
    (
      await publicly(db, now)
        .where('cited.claims', '>', 0)
        .select(eb => eb.fn.count<number>('cited.slug').distinct().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )

export interface CitedSourceInStories extends CitedSource {
  /** The stories that name it, newest first. */
  readonly articleIds: readonly ArticleId[]
  readonly stories: number
  /** Those who belong to it, by name. */
  readonly affiliated: readonly CitedSource[]
}

/** A source by its slug; null when no story that readers have names it. */
export async function findCitedSource(
  db: Db,
  now: Instant,
  slug: string,
  { limit, offset }: Span,
): Promise<CitedSourceInStories | null> {
  const source = (await newestOf(db, now, [slug])).get(slug)
  if (!source) return null
  const claiming = publicly(db, now).where('cited.slug', '=', slug).where('cited.claims', '>', 0)
  const [rows, { count }, belonging] = await Promise.all([
    claiming
      .select('cited.article_id')
      .orderBy('cited.published_at', 'desc')
      .orderBy('cited.article_id', 'desc')
      .limit(Math.min(limit, mostListed))
      .offset(offset)
      .execute(),
    claiming.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    publicly(db, now)
      .where('cited.affiliation', '=', slug)
      .select('cited.slug')
      .distinct()
      .orderBy('cited.slug')
      .limit(mostListed)
      .execute(),
  ])
  const affiliated = await newestOf(
    db,
    now,
    belonging.map(each => each.slug),
  )
  return {
    ...source,
    articleIds: rows.map(row => row.article_id),
    stories: Number(count),
    affiliated: [...affiliated.values()].toSorted((one, other) => one.wording.localeCompare(other.wording)),
  }
}

/** Those of these slugs that a story which readers have names. At most 1,000 are looked for. */
export async function citedAmong(
  db: Db,
  now: Instant,
  slugs: readonly string[],
): Promise<ReadonlySet<string>> {
  if (slugs.length === 0) return new Set()
  const rows = await publicly(db, now)
    .where('cited.slug', 'in', slugs.slice(0, 1000))
    .select('cited.slug')
    .distinct()
    .orderBy('cited.slug')
    .limit(1000)
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** Each as the newest story names it. */
async function newestOf(db: Db, now: Instant, slugs: readonly string[]): Promise<Map<string, CitedSource>> {
  if (slugs.length === 0) return new Map()
  const newest = publicly(db, now)
    .where('cited.slug', 'in', slugs)
    .groupBy('cited.slug')
    .select(eb => ['cited.slug', eb.fn.max('cited.published_at').as('at')])
  const rows = await publicly(db, now)
    .innerJoin(newest.as('newest'), join =>
      join.onRef('newest.slug', '=', 'cited.slug').onRef('newest.at', '=', 'cited.published_at'),
    )
    .select(['cited.slug', 'cited.kind', 'cited.wording', 'cited.role'])
    .orderBy('cited.article_id')
    .limit(5 * mostListed)
    .execute()
  return new Map(rows.map(row => [row.slug, row]))
}
