import { type App, type Ctx, onGet, onPost, Problem, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { countSources, findSource, listSources, type Source, saveSource } from '../../sourcing/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { sourceActionRoutes } from './action-routes.tsx'
import { askedList } from './asked-list.ts'
import { reportRoutes } from './reports/routes.tsx'
import { showSource } from './show-source.tsx'
import { readSourceForm, sourceProblemField } from './source-form.ts'
import { SourcesPage } from './sources-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }

/** Whom the paper's stories rest on: the list, and one source with all that it told us. */
export function sourceRoutes(app: App): void {
  onGet(app, '/desk/sources', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const { query, limit, offset, spanOf } = askedList(c)
    const [frame, total, found] = await Promise.all([
      loadFrame(c, staff),
      countSources(db, query),
      listSources(db, { typed: query, limit, offset }),
    ])
    return page(c, <SourcesPage frame={frame} sources={found} query={query} span={spanOf(total)} />)
  })

  reportRoutes(app)

  onGet(app, '/desk/sources/:id', mayWrite, async (c, staff) => showSource(c, staff, await sourceOf(c), {}))

  onPost(app, '/desk/sources/:id', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const source = await sourceOf(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const words = frame.paper.t.desk.claims.errors
    const read = await readSourceForm(
      services.db,
      { ...values, sourceKind: values.sourceKind ?? source?.kind ?? '' },
      words,
    )
    if (!read.ok) return showSource(c, staff, source, { values, errors: read.errors })
    const saved = await saveSource(services, {
      ...read.source,
      ...(source && { id: source.id }),
      ...(source?.anonymity && { storyId: source.anonymity.storyId }),
      by: staff.id,
    })
    if (saved.ok) return c.redirect(done(urls.deskSource(saved.source.id), 'sourceSaved'), 303)
    const errors = { [sourceProblemField(saved.reason)]: words.source[saved.reason] }
    return showSource(c, staff, source, { values, errors })
  })

  sourceActionRoutes(app)
}

/** The source that an address names; null for `new`. */
async function sourceOf(c: Ctx): Promise<Source | null> {
  const id = c.req.param('id') ?? ''
  if (id === 'new') return null
  const source = await findSource(c.get('services').db, id)
  if (!source) throw new Problem('not-found')
  return source
}
