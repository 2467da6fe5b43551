import { type App, type Ctx, onPost, Problem, readForm, withNotice } from '../../platform/http/index.ts'
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
import { loadRoom } from '../claims/room.ts'
import { showSource } from './show-source.tsx'
import { sourceValues } from './source-form.ts'

const mayWrite = { who: requireStaff('write-stories') }
const mayApprove = { who: requireStaff('approve-sources') }

/** What is done with a source that is known: approving it, making it one with another, keeping what it published. */
export function sourceActionRoutes(app: App): void {
  onPost(app, '/desk/sources/:id/approve', mayApprove, async (c, staff) => {
    const source = await requireSource(c)
    const approved = await approveAnonymousSource(c.get('services'), { sourceId: source.id, by: staff })
    if (approved.ok) return c.redirect(withNotice(urls.deskSource(source.id), 'sourceApproved'), 303)
    const { t } = (await loadRoom(c, staff)).paper
    const errors = { reason: t.deskClaims.errors.approval[approved.reason] }
    return showSource(c, staff, source, { values: sourceValues(source, ''), errors })
  })

  onPost(app, '/desk/sources/:id/merge', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const source = await requireSource(c)
    const [frame, { values }] = await Promise.all([loadRoom(c, staff), readForm(c)])
    const words = frame.paper.t.deskClaims.errors
    const name = (values.other ?? '').trim()
    const [other] = name ? await sourcesNamed(db, '', name) : []
    const merged = other
      ? await mergeSources(c.get('services'), { keep: other.id, merge: source.id, by: staff.id })
      : null
    if (merged?.ok) return c.redirect(withNotice(urls.deskSource(merged.source.id), 'sourceMerged'), 303)
    const message = merged ? words.merge[merged.reason] : words.mergeUnknown
    return showSource(c, staff, source, { other: name, errors: { other: message } })
  })

  onPost(app, '/desk/sources/:id/reports', mayWrite, async (c, staff) => {
    const source = await requireSource(c)
    const [frame, { values }] = await Promise.all([loadRoom(c, staff), readForm(c)])
    const text = (name: string) => (values[name] ?? '').trim()
    const saved = await saveReport(c.get('services'), {
      outlet: source.id,
      title: text('title'),
      url: text('reportUrl') || null,
      date: text('date') || null,
      excerpt: text('excerpt') || null,
      by: staff.id,
    })
    if (saved.ok) return c.redirect(`${withNotice(urls.deskSource(source.id), 'reportSaved')}#reports`, 303)
    const message = frame.paper.t.deskClaims.errors.report[saved.reason]
    const field = saved.reason === 'url-wrong' ? 'reportUrl' : 'title'
    return showSource(c, staff, source, { report: values, errors: { [field]: message } })
  })
}

async function requireSource(c: Ctx): Promise<Source> {
  const source = await findSource(c.get('services').db, c.req.param('id') ?? '')
  if (!source) throw new Problem('not-found')
  return source
}
