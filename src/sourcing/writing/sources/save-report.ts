import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { cleanLine, cleanText } from '../../../platform/text/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { Report, ReportId, SourceId } from '../../source.ts'
import { findReport, insertReport, insertReportBefore, updateReport } from '../../store/reports.ts'
import { findSource } from '../../store/sources.ts'
import { isWebAddress } from './web-address.ts'

interface ReportInput {
  /** Of one that is here already: its outlet stays. */
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

/** Writes down what an outlet published, or changes what is written of it: as it was, it stays readable. */
export function saveReport(
  { db, clock }: { db: Db; clock: Clock },
  { id: given, by, ...input }: ReportInput,
): Promise<ReportOutcome> {
  return inTransaction(db, async (tx): Promise<ReportOutcome> => {
    const now = clock.now()
    const said = {
      title: cleanLine(input.title ?? '').slice(0, 300),
      url: cleanLine(input.url ?? '') || null,
      date: cleanLine(input.date ?? '').slice(0, 40) || null,
      excerpt: cleanText(input.excerpt ?? '').slice(0, 5000) || null,
    }
    const known = given === undefined ? null : await findReport(tx, given)
    if (given !== undefined && !known) return { ok: false, reason: 'not-found' }
    const outlet = await findSource(tx, known?.outlet ?? input.outlet)
    if (!outlet || outlet.anonymity) return { ok: false, reason: 'outlet-not-found' }
    if (!Object.values(said).some(Boolean)) return { ok: false, reason: 'nothing-said' }
    if (said.url !== null && !isWebAddress(said.url)) return { ok: false, reason: 'url-wrong' }
    const report = { id: known?.id ?? newId<ReportId>(now), outlet: outlet.id, ...said }
    if (known && isSame(known, report)) return { ok: true, report: known }
    if (known) await changeReport(tx, known, said, { by, now })
    else await insertReport(tx, { id: report.id, outlet_id: outlet.id, ...said, created_at: now })
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: known ? 'report.changed' : 'report.added',
        subject: `report:${report.id}`,
        detail: report.title || report.url || outlet.wording,
      },
    )
    return { ok: true, report }
  })
}

type Said = Pick<Report, 'title' | 'url' | 'date' | 'excerpt'>

async function changeReport(
  db: Db,
  { id, title, url, date, excerpt }: Report,
  said: Said,
  { by, now }: { by: StaffId | null; now: Instant },
): Promise<void> {
  const before = { report_id: id, title, url, date, excerpt }
  await insertReportBefore(db, { ...before, changed_by: by, changed_at: now })
  await updateReport(db, id, said)
}

const isSame = (one: Said, other: Said): boolean =>
  one.title === other.title &&
  one.url === other.url &&
  one.date === other.date &&
  one.excerpt === other.excerpt
