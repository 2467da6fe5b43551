import { type App, type Ctx, onPost, Problem, readForm } from '../../platform/http/index.ts'
import {
  approveAnonymousSource,
  findSource,
  mergeSources,
  type Source,
  saveReport,
} from '../../sourcing/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { sourcesNamed } from '../claims/form/load-sources.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { readReportForm, reportErrors } from './reports/report-form.ts'
import { showSource } from './show-source.tsx'
import { sourceValues } from './source-form.ts'
import { storyWriters } from './story-writers.ts'

const mayWrite = { who: requireStaff('write-stories') }
const mayApprove = { who: requireStaff('approve-sources') }

/** What is done with a source that is known: approving it, making it one with another, keeping what it published. */
export function sourceActionRoutes(app: App): void {
  onPost(app, '/desk/sources/:id/approve', mayApprove, async (c, staff) => {
    const source = await requireSource(c)
    const services = c.get('services')
    const { values } = await readForm(c)
    const approved = await approveAnonymousSource(services, {
      sourceId: source.id,
      read: values.read ?? '',
      storyWriters: await storyWriters(services.db, source),
      by: staff,
    })
    if (approved.ok) return c.redirect(done(urls.deskSource(source.id), 'sourceApproved'), 303)
    const { t } = (await loadFrame(c, staff)).paper
    const errors = { reason: t.desk.claims.errors.approval[approved.reason] }
    return showSource(c, staff, source, { values: sourceValues(source, ''), errors })
  })

  onPost(app, '/desk/sources/:id/merge', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const source = await requireSource(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const words = frame.paper.t.desk.claims.errors
    const name = (values.other ?? '').trim()
    const [other] = name ? await sourcesNamed(db, '', name) : []
    const merged = other
      ? await mergeSources(c.get('services'), { keep: other.id, merge: source.id, by: staff.id })
      : null
    if (merged?.ok) return c.redirect(done(urls.deskSource(merged.source.id), 'sourceMerged'), 303)
    const message = merged ? words.merge[merged.reason] : words.mergeUnknown
    return showSource(c, staff, source, { other: name, errors: { other: message } })
  })

  onPost(app, '/desk/sources/:id/reports', mayWrite, async (c, staff) => {
    const source = await requireSource(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const saved = await saveReport(c.get('services'), {
      outlet: source.id,
      ...readReportForm(values),
      by: staff.id,
    })
    if (saved.ok) return c.redirect(`${done(urls.deskSource(source.id), 'reportSaved')}#reports`, 303)
    const errors = reportErrors(saved, frame.paper.t.desk.claims)
    return showSource(c, staff, source, { report: values, errors })
  })
}

async function requireSource(c: Ctx): Promise<Source> {
  const source = await findSource(c.get('services').db, c.req.param('id') ?? '')
  if (!source) throw new Problem('not-found')
  return source
}
