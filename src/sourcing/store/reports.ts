import type { Db } from '../../platform/db/index.ts'
import type { Report, ReportId, SourceId } from '../source.ts'
import type { ReportTable } from '../tables.ts'
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
  changes: Omit<ReportTable, 'id' | 'created_at'>,
): Promise<void> {
  await tables(db).updateTable('report').set(changes).where('id', '=', id).execute()
}
