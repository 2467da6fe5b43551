import { type App, type Ctx, onGet, onPost, Problem, readForm } from '../../../platform/http/index.ts'
import { page } from '../../../platform/views/index.ts'
import {
  claimsByReport,
  countReports,
  findReport,
  findSource,
  listAllReports,
  listReportsBefore,
  type Report,
  type Source,
  saveReport,
} from '../../../sourcing/index.ts'
import { listStaff, requireStaff, type StaffMember } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done, loadFrame } from '../../frame/desk-frame.ts'
import { namesOf } from '../../frame/names-of.ts'
import type { SentForm } from '../../frame/sent-form.ts'
import { askedList } from '../asked-list.ts'
import { headlinesOf } from '../headlines-of.ts'
import { readReportForm, reportErrors, reportValues } from './report-form.ts'
import { ReportPage } from './report-page.tsx'
import { ReportsPage } from './reports-page.tsx'

const mostClaims = 100
const mayWrite = { who: requireStaff('write-stories') }

/** What outlets published that stories rest on: the list, and one report, to be read and changed. */
export function reportRoutes(app: App): void {
  onGet(app, '/desk/sources/reports', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const { query, limit, offset, spanOf } = askedList(c)
    const [frame, total, reports] = await Promise.all([
      loadFrame(c, staff),
      countReports(db, query),
      listAllReports(db, { typed: query, limit, offset }),
    ])
    return page(c, <ReportsPage frame={frame} reports={reports} query={query} span={spanOf(total)} />)
  })

  onGet(app, '/desk/sources/reports/:report', mayWrite, async (c, staff) =>
    showReport(c, staff, await requireReport(c), null),
  )

  onPost(app, '/desk/sources/reports/:report', mayWrite, async (c, staff) => {
    const { report, outlet } = await requireReport(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const saved = await saveReport(c.get('services'), {
      id: report.id,
      outlet: outlet.id,
      ...readReportForm(values),
      by: staff.id,
    })
    if (saved.ok) return c.redirect(done(urls.deskReport(report.id), 'reportSaved'), 303)
    const errors = reportErrors(saved, frame.paper.t.desk.claims)
    return showReport(c, staff, { report, outlet }, { values, errors })
  })
}

interface Shown {
  readonly report: Report
  readonly outlet: Source
}

async function requireReport(c: Ctx): Promise<Shown> {
  const { db } = c.get('services')
  const report = await findReport(db, c.req.param('report') ?? '')
  const outlet = report && (await findSource(db, report.outlet))
  if (!outlet) throw new Problem('not-found')
  return { report, outlet }
}

async function showReport(
  c: Ctx,
  staff: StaffMember,
  { report, outlet }: Shown,
  returned: SentForm | null,
): Promise<Response> {
  const { db } = c.get('services')
  const [frame, used, before, people] = await Promise.all([
    loadFrame(c, staff),
    claimsByReport(db, report.id, mostClaims),
    listReportsBefore(db, report.id),
    listStaff(db),
  ])
  return page(
    c,
    <ReportPage
      frame={frame}
      report={report}
      outlet={outlet}
      used={used}
      headlines={
        await headlinesOf(
          db,
          used.map(({ storyId }) => storyId),
        )
      }
      before={before}
      names={namesOf(people)}
      values={returned?.values ?? reportValues(report)}
      errors={returned?.errors ?? {}}
    />,
    returned ? 422 : 200,
  )
}
