import { listAuthors, newsroom } from '../../articles/index.ts'
import { type App, type Ctx, onGet, onPost, Problem, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { readStoryForm, storyValues } from '../stories/form/story-form.ts'
import { TemplatePage } from './template-page.tsx'
import { TemplatesPage } from './templates-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }
const mayManage = { who: requireStaff('publish-stories') }

/** Beginnings of stories: whoever writes begins with one, editors make and change them. */
export function templateRoutes(app: App): void {
  onGet(app, '/desk/templates', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const [frame, templates] = await Promise.all([loadFrame(c, staff), newsroom.listTemplates(db)])
    return page(c, <TemplatesPage frame={frame} templates={templates} />)
  })

  onGet(app, '/desk/templates/:id', mayManage, (c, staff) => show(c, staff))

  onPost(app, '/desk/templates/:id', mayManage, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const { values } = await readForm(c)
    const outcome = await newsroom.saveTemplate(c.get('services'), {
      templateId: idOf(c),
      name: values.name ?? '',
      story: readStoryForm(values, paper.settings.timeZone, null),
      by: staff.id,
    })
    if (outcome.ok) return c.redirect(done(urls.deskTemplates(), 'templateSaved'), 303)
    return show(c, staff, { values, errors: { name: paper.t.desk.templates.wrongName } })
  })

  onPost(app, '/desk/templates/:id/remove', mayManage, async (c, staff) => {
    const templateId = idOf(c)
    if (!templateId) throw new Problem('not-found')
    await newsroom.removeTemplate(c.get('services'), { templateId, by: staff.id })
    return c.redirect(done(urls.deskTemplates(), 'templateRemoved'), 303)
  })
}

/** Null for `new`. */
const idOf = (c: Ctx): newsroom.TemplateId | null => {
  const id = c.req.param('id') ?? ''
  return id === 'new' ? null : (id as newsroom.TemplateId)
}

async function show(c: Ctx, staff: StaffMember, sent?: SentForm): Promise<Response> {
  const { db } = c.get('services')
  const id = idOf(c)
  const template = id && (await newsroom.findTemplate(db, id))
  if (id && !template) throw new Problem('not-found')
  const [frame, authors] = await Promise.all([loadFrame(c, staff), listAuthors(db)])
  const stored = template
    ? { ...storyValues(template.story, frame.paper.settings.timeZone), name: template.name }
    : {}
  return page(
    c,
    <TemplatePage
      frame={frame}
      template={template}
      values={sent?.values ?? stored}
      errors={sent?.errors ?? {}}
      authors={authors.map(({ name }) => name)}
    />,
    sent ? 422 : 200,
  )
}
