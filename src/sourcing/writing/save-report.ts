import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { cleanLine, cleanText } from '../../platform/text/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { Report, ReportId, SourceId } from '../source.ts'
import { insertReport, reportsById, updateReport } from '../store/reports.ts'
import { findSource } from '../store/sources.ts'
import { isWebAddress } from './web-address.ts'

interface ReportInput {
  /** Of one that is here already. */
  readonly id?: ReportId
  readonly outlet: SourceId
  readonly title?: string
  readonly url?: string | null
  readonly date?: string | null
  readonly excerpt?: string | null
  readonly by: StaffId | null
}

type ReportOutcome =
  | { readonly ok: true; readonly report: Report }
  | {
      readonly ok: false
      /** `nothing-said`: neither title, address, date nor excerpt. */
      readonly reason: 'not-found' | 'outlet-not-found' | 'url-wrong' | 'nothing-said'
    }

/** Writes down what an outlet published, or changes what is written of it. */
export function saveReport(
  { db, clock }: { db: Db; clock: Clock },
  { id: given, by, ...input }: ReportInput,
): Promise<ReportOutcome> {
  return inTransaction(db, async (tx): Promise<ReportOutcome> => {
    const now = clock.now()
    const report = {
      title: cleanLine(input.title ?? '').slice(0, 300),
      url: input.url?.trim() || null,
      date: cleanLine(input.date ?? '').slice(0, 40) || null,
      excerpt: cleanText(input.excerpt ?? '').slice(0, 5000) || null,
    }
    const outlet = await findSource(tx, input.outlet)
    if (!outlet || outlet.anonymity) return { ok: false, reason: 'outlet-not-found' }
    if (given !== undefined && !(await reportsById(tx, [given])).has(given))
      return { ok: false, reason: 'not-found' }
    if (!Object.values(report).some(Boolean)) return { ok: false, reason: 'nothing-said' }
    if (report.url !== null && !isWebAddress(report.url)) return { ok: false, reason: 'url-wrong' }
    const id = given ?? newId<ReportId>(now)
    const row = { outlet_id: input.outlet, ...report }
    await (given === undefined
      ? insertReport(tx, { id, ...row, created_at: now })
      : updateReport(tx, id, row))
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: given === undefined ? 'report.added' : 'report.changed',
        subject: `report:${id}`,
        detail: report.title || report.url || outlet.wording,
      },
    )
    return { ok: true, report: { id, outlet: input.outlet, ...report } }
  })
}
