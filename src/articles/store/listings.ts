import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import { findSectionBySlug } from '../../site/index.ts'
import type { ArticleId, ArticleSummary, AuthorId } from '../article.ts'
import type { ArticleTables } from '../tables.ts'
import { findAuthorBySlug } from './authors.ts'
import { summariesInOrder } from './summaries.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

/** Which published stories; what is left out does not narrow. */
export interface ArticleFilter {
  /** A section's slug. */
  readonly section?: string
  /** An author's slug. */
  readonly author?: string
  /** `2026-11`, by the days in the stories' addresses. */
  readonly month?: string
  /** First published at or after. */
  readonly from?: Instant
  /** First published before. */
  readonly until?: Instant
}

/** No list gives more at once. */
const mostListed = 1000

/** Newest first. An unknown section or author has no stories. */
export async function listPublished(
  db: Db,
  now: Instant,
  { limit, offset = 0, ...filter }: ArticleFilter & { readonly limit: number; readonly offset?: number },
): Promise<ArticleSummary[]> {
  const range = await rangeOf(db, now, filter)
  if (!range) return []
  const rows = await published(db, range)
    .orderBy(timeIn(range), 'desc')
    .orderBy('article.id', 'desc')
    .select('article.id')
    .limit(Math.min(limit, mostListed))
    .offset(offset)
    .execute()
  return summariesInOrder(
    db,
    rows.map(row => row.id),
  )
}

export async function countPublished(db: Db, now: Instant, filter: ArticleFilter = {}): Promise<number> {
  const range = await rangeOf(db, now, filter)
  if (!range) return 0
  const { count } = await published(db, range)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface MonthCount {
  /** `2026-11` */
  readonly month: string
  readonly count: number
}

/** The months with stories, newest first. */
export const listMonths = async (db: Db, now: Instant): Promise<MonthCount[]> => {
  const month = sql<string>`substr(day, 1, 7)`
  return tables(db)
    .selectFrom('article')
    .select(eb => [month.as('month'), eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'published')
    .where('published_at', '<=', now)
    .groupBy(month)
    .orderBy(month, 'desc')
    .limit(mostListed)
    .execute()
}

/** The front page: what the editor ranked, in that order, then the rest, newest first. */
export async function listFront(db: Db, now: Instant, limit: number): Promise<ArticleSummary[]> {
  const shown = published(db, { now, from: null, until: null, days: null }).select('article.id').limit(limit)
  const ranked = await shown.where('front_rank', 'is not', null).orderBy('front_rank').orderBy('id').execute()
  const rest = await shown
    .where('front_rank', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const ids = [...ranked, ...rest].slice(0, limit).map(row => row.id)
  return summariesInOrder(db, ids)
}

/** A filter as the indexes know it. */
interface Range {
  readonly now: Instant
  readonly sectionId?: string
  readonly authorId?: AuthorId
  readonly from: Instant | null
  readonly until: Instant | null
  readonly days: { readonly first: Day; readonly end: Day } | null
}

/** Null when nothing can be in it. */
async function rangeOf(db: Db, now: Instant, filter: ArticleFilter): Promise<Range | null> {
  const section = filter.section === undefined ? undefined : await findSectionBySlug(db, filter.section)
  const author = filter.author === undefined ? undefined : await findAuthorBySlug(db, filter.author)
  if (section === null || author === null) return null
  const days = filter.month === undefined ? null : daysOf(filter.month)
  return {
    now,
    ...(section ? { sectionId: section.id } : {}),
    ...(author ? { authorId: author.id } : {}),
    from: later(filter.from ?? null, days && startOf(addDays(days.first, -1))),
    until: earlier(filter.until ?? null, days && startOf(addDays(days.end, 2))),
    days,
  }
}

function daysOf(month: string): { first: Day; end: Day } {
  const first = `${month}-01` as Day
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
  return { first, end: next as Day }
}

/**
 * A month is asked for by address days, which the newest-first index does not hold; the moments around it, a zone's
 * width wider, let that index find it all the same.
 */
const startOf = (day: Day): Instant => `${day}T00:00:00.000Z` as Instant

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (!one || !other) return one ?? other
  return one > other ? one : other
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (!one || !other) return one ?? other
  return one < other ? one : other
}

/**
 * The column that says when a story was published. An author's rows have it too: asked there, one index finds and
 * sorts an author's stories, where SQLite would otherwise go through everybody's.
 */
const timeIn = ({ authorId }: Pick<Range, 'authorId'>) =>
  sql.ref<Instant>(authorId === undefined ? 'article.published_at' : 'by_author.published_at')

function published(db: Db, range: Range) {
  const { now, sectionId, authorId, from, until, days } = range
  const time = timeIn(range)
  let query = tables(db).selectFrom('article').where('article.state', '=', 'published').where(time, '<=', now)
  if (from) query = query.where(time, '>=', from)
  if (until) query = query.where(time, '<', until)
  if (days) query = query.where('article.day', '>=', days.first).where('article.day', '<', days.end)
  if (sectionId !== undefined) query = query.where('article.section_id', '=', sectionId)
  return query.$if(authorId !== undefined, matching =>
    matching
      .innerJoin('article_author as by_author', 'by_author.article_id', 'article.id')
      .where('by_author.author_id', '=', authorId ?? null),
  )
}

/** The stories that the editor ordered by hand, as ordered; those that are not public now among them. */
export const listRanked = async (db: Db): Promise<ArticleId[]> =>
  (
    await tables(db)
      .selectFrom('article')
      .select('id')
      .where('front_rank', 'is not', null)
      .orderBy('front_rank')
      .orderBy('id')
      .limit(mostListed)
      .execute()
  ).map(({ id }) => id)
