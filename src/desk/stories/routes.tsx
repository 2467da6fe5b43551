import { type App, onGet, onPost } from '../../platform/http/index.ts'
import { can, requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { previewRoute } from '../previews/preview-route.tsx'
import type { PreviewArticle } from '../previews/preview-story.ts'
import { previewLinkRoutes } from '../previews/routes.tsx'
import { tellProgress } from '../writing/progress.ts'
import { type FormRequest, readFormRequest } from './form/form-request.ts'
import { byField, withMoreRows } from './form/story-form.ts'
import { storyListRoute } from './list-route.tsx'
import { publishStory, saveStory } from './save-story.ts'
import { showForm } from './show-form.tsx'
import { storyStateRoutes } from './state-routes.tsx'
import { moveRoutes } from './work/move-routes.tsx'
import { workRoutes } from './work/work-routes.tsx'

const mayWrite = { who: requireStaff('write-stories') }
const mayPublish = { who: requireStaff('publish-stories') }
export function storyRoutes(app: App, previewArticle: PreviewArticle): void {
  storyListRoute(app)
  onGet(app, '/desk/stories/:id', mayWrite, async (c, staff) => showForm(c, staff, {}))

  onPost(app, '/desk/stories/:id', mayWrite, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const request = await readFormRequest(c, paper, staff)
    const { values, errors } = request
    if (values.do === 'more-sources') return showForm(c, staff, { values: withMoreRows(values), errors })
    const saved = await saveStory(c.get('services'), written(request, staff))
    if (!saved.ok) return showForm(c, staff, { values, errors, conflict: saved, id: saved.theirs.id })
    await tellProgress(c.get('services'), saved.articleId)
    if (Object.keys(errors).length > 0) return showForm(c, staff, { values, errors, id: saved.articleId })
    if (values.do === 'choose-picture') return c.redirect(urls.deskPictures({ for: saved.articleId }), 303)
    return c.redirect(done(urls.deskStory(saved.articleId), 'draftSaved'), 303)
  })

  onPost(app, '/desk/stories/:id/publish', mayPublish, async (c, staff) => {
    const services = c.get('services')
    const { paper } = await loadFrame(c, staff)
    const request = await readFormRequest(c, paper, staff)
    const { values, errors, known } = request
    if (Object.keys(errors).length > 0) return showForm(c, staff, { values, errors })
    const { story, ...rest } = written(request, staff)
    // An emptied time means at once, also for a story that was waiting for its hour.
    const publishedAt = story.publishedAt ?? (known?.state === 'scheduled' ? services.clock.now() : null)
    const unsignedBecause = can(staff.role, 'publish-unsigned') ? (values.unsignedBecause ?? '').trim() : ''
    const outcome = await publishStory(services, {
      ...rest,
      story: { ...story, publishedAt },
      unsignedBecause: unsignedBecause.slice(0, 500),
    })
    if (outcome.ok) {
      await tellProgress(services, outcome.articleId)
      const notice = outcome.outcome === 'updated' ? 'published' : (outcome.outcome ?? 'unchanged')
      return c.redirect(done(urls.deskStory(outcome.articleId), notice), 303)
    }
    if (outcome.reason === 'conflict')
      return showForm(c, staff, { values, errors, conflict: outcome, id: outcome.theirs.id })
    return showForm(c, staff, { values, errors: byField(outcome.problems, values), id: outcome.articleId })
  })

  previewRoute(app, previewArticle)
  storyStateRoutes(app)
  moveRoutes(app)
  workRoutes(app)
  previewLinkRoutes(app, previewArticle)
}

const written = ({ known, values, story }: FormRequest, staff: StaffMember) => ({
  articleId: known?.id ?? null,
  story,
  key: /^[\w-]{16,64}$/.test(values.key ?? '') ? (values.key ?? '') : '',
  since: values.since ?? '',
  isShared: values.shared === 'yes',
  by: staff.id,
})
