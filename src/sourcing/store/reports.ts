import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { searchWords } from '../search-words.ts'
import type { Report, ReportBefore, ReportId, SourceId } from '../source.ts'
import type { ReportBeforeTable, ReportTable, SourcingTables } from '../tables.ts'
import { tables } from './tables.ts'

const columns = ['id', 'outlet_id', 'title', 'url', 'date', 'excerpt'] as const

const toReport = (row: Omit<ReportTable, 'created_at'>): Report => ({
  id: row.id,
  outlet: row.outlet_id,
  title: row.title,
  url: row.url,
  date: row.date,
  excerpt: row.excerpt,
})

export async function reportsById(db: Db, ids: readonly (ReportId | null)[]): Promise<Map<ReportId, Report>> {
  const wanted = [...new Set(ids)].filter(id => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await tables(db).selectFrom('report').select(columns).where('id', 'in', wanted).execute()
  return new Map(rows.map(row => [row.id, toReport(row)]))
}

/** An outlet's, the latest entered first; at most 200. */
export async function listReports(db: Db, outlet: SourceId): Promise<Report[]> {
  const rows = await tables(db)
    .selectFrom('report')
    .select(columns)
    .where('outlet_id', '=', outlet)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(toReport)
}

export async function findReport(db: Db, id: string): Promise<Report | null> {
  return (await reportsById(db, [id as ReportId])).get(id as ReportId) ?? null
}

/** Each word that was typed begins one of the outlet's, or stands in the report's title or address. */
const isLike = (typed: string) => (eb: ExpressionBuilder<SourcingTables, 'report' | 'source'>) =>
  eb.and(
    searchWords(typed)
      .slice(0, 8)
      .map(word =>
        eb.or([
          eb('source.search_words', 'like', `% ${word}%`),
          eb(eb.fn<string>('lower', ['report.title']), 'like', `%${word}%`),
          eb(eb.fn<string>('lower', ['report.url']), 'like', `%${word}%`),
        ]),
      ),
  )

const reportsLike = (db: Db, typed: string) =>
  tables(db).selectFrom('report').innerJoin('source', 'source.id', 'report.outlet_id').where(isLike(typed))

export interface ListedReport extends Report {
  /** The outlet's name. */
  readonly publishedBy: string
}

/** Of all outlets, the latest entered first; at most 200. Nothing typed: all. */
export async function listAllReports(
  db: Db,
  { typed = '', limit, offset = 0 }: { typed?: string; limit: number; offset?: number },
): Promise<ListedReport[]> {
  const rows = await reportsLike(db, typed)
    .select(columns.map(column => `report.${column}` as const))
    .select('source.wording')
    .orderBy('report.id', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  return rows.map(({ wording, ...row }) => ({ ...toReport(row), publishedBy: wording }))
}

export async function countReports(db: Db, typed = ''): Promise<number> {
  const { reports } = await reportsLike(db, typed)
    .select(eb => eb.fn.countAll<number>().as('reports'))
    .executeTakeFirstOrThrow()
  return Number(reports)
}

/** One of this outlet of which the same is written, the oldest. */
export async function findReportLike(
  db: Db,
  { outlet, title, url, date, excerpt }: Omit<Report, 'id'>,
): Promise<ReportId | null> {
  const row = await tables(db)
    .selectFrom('report')
    .select('id')
    .where('outlet_id', '=', outlet)
    .where('title', '=', title)
    .where('url', url === null ? 'is' : '=', url)
    .where('date', date === null ? 'is' : '=', date)
    .where('excerpt', excerpt === null ? 'is' : '=', excerpt)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function insertReport(db: Db, row: ReportTable): Promise<void> {
  await tables(db).insertInto('report').values(row).execute()
}

export async function updateReport(
  db: Db,
  id: ReportId,
  changes: Omit<ReportTable, 'id' | 'outlet_id' | 'created_at'>,
): Promise<void> {
  await tables(db).updateTable('report').set(changes).where('id', '=', id).execute()
}

/** Keeps a report as it was, behind those states of it that were kept before. */
export async function insertReportBefore(db: Db, row: Omit<ReportBeforeTable, 'number'>): Promise<void> {
  const { last } = await tables(db)
    .selectFrom('report_before')
    .select(eb => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('last'))
    .where('report_id', '=', row.report_id)
    .executeTakeFirstOrThrow()
  await tables(db)
    .insertInto('report_before')
    .values({ ...row, number: Number(last) + 1 })
    .execute()
}

/** What a report was before, the latest first; at most 100. */
export async function listReportsBefore(db: Db, id: ReportId): Promise<ReportBefore[]> {
  const rows = await tables(db)
    .selectFrom('report_before')
    .select(['title', 'url', 'date', 'excerpt', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('report_id', '=', id)
    .orderBy('number', 'desc')
    .limit(100)
    .execute()
  return rows
}
