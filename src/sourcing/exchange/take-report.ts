import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ReportId, SourceId } from '../source.ts'
import { findReportLike } from '../store/reports.ts'
import { saveReport } from '../writing/sources/save-report.ts'
import type { FileClaim } from './claims-file.ts'

/** What nothing has: the claim is then refused, as for any report that is not there. */
const noReport = 'none' as ReportId

type Told = Omit<FileClaim['via'][number], 'outlet' | 'relation' | 'stated' | 'inferredFrom'>

/**
 * The report that a step of a file names: the one that is here with just these words, else a new one. Null when it
 * names none.
 */
export async function takeReport(
  tools: { db: Db; clock: Clock },
  outlet: SourceId,
  { title, url, date, excerpt }: Told,
  by: StaffId | null,
): Promise<ReportId | null> {
  const report = {
    outlet,
    title: title ?? '',
    url: url ?? null,
    date: date ?? null,
    excerpt: excerpt ?? null,
  }
  if (!(title || url || date || excerpt)) return null
  const known = await findReportLike(tools.db, report)
  if (known) return known
  const saved = await saveReport(tools, { ...report, by })
  return saved.ok ? saved.report.id : noReport
}
