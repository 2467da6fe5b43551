import type { Child } from 'hono/jsx'
import {
  type ArticleState,
  type Conflict,
  countStoriesForDesk,
  listAuthors,
  listStoriesForDesk,
  listVersions,
  type PublishedArticle,
  type StoryProblem,
} from '../../articles/index.ts'
import {
  type App,
  type Ctx,
  type FormErrors,
  type FormValues,
  onGet,
  onPost,
} from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { page } from '../../platform/views/index.ts'
import { listStaff, requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { askedPage } from '../frame/paging.ts'
import { rememberForm, settleStory, tellProgress } from '../writing/progress.ts'
import { type FormRequest, readFormRequest, storyOf } from './form-request.ts'
import { previewRoute } from './preview-route.tsx'
import { publishStory, saveStory } from './save-story.ts'
import { storyStateRoutes } from './state-routes.tsx'
import { StoriesPage } from './stories-page.tsx'
import { fieldFor, storyValues, withMoreRows } from './story-form.ts'
import { StoryPage } from './story-page.tsx'

const perPage = 50
const mayWrite = { who: requireStaff('write-stories') }
const mayPublish = { who: requireStaff('publish-stories') }
const states: readonly ArticleState[] = ['draft', 'scheduled', 'published', 'withdrawn']

/** The public page of a story, which a folder beside this one makes: whoever puts the app together hands it in. */
export type PreviewArticle = (services: Services, article: PublishedArticle) => Promise<Child>

export function storyRoutes(app: App, previewArticle: PreviewArticle): void {
  onGet(app, '/desk/stories', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const state = states.find(name => name === c.req.query('state'))
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const number = askedPage(c)
    const filter = { state, query }
    const [frame, total, stories] = await Promise.all([
      loadFrame(c, staff),
      countStoriesForDesk(db, filter),
      listStoriesForDesk(db, { ...filter, limit: perPage, offset: (number - 1) * perPage }),
    ])
    const asked = { state: state ?? '', query }
    return page(
      c,
      <StoriesPage frame={frame} stories={stories} asked={asked} span={{ page: number, perPage, total }} />,
    )
  })

  onGet(app, '/desk/stories/:id', mayWrite, async (c, staff) => showForm(c, staff, {}))

  onPost(app, '/desk/stories/:id', mayWrite, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const request = await readFormRequest(c, paper)
    const { values, errors } = request
    if (values.do === 'more-sources') return showForm(c, staff, { values: withMoreRows(values), errors })
    const saved = await saveStory(c.get('services'), written(request, staff))
    if (!saved.ok) return showForm(c, staff, { values, errors, conflict: saved })
    await tellProgress(c.get('services'), saved.articleId)
    if (Object.keys(errors).length > 0) return showForm(c, staff, { values, errors, id: saved.articleId })
    return c.redirect(done(urls.deskStory(saved.articleId), 'draftSaved'), 303)
  })

  onPost(app, '/desk/stories/:id/publish', mayPublish, async (c, staff) => {
    const services = c.get('services')
    const { paper } = await loadFrame(c, staff)
    const request = await readFormRequest(c, paper)
    const { values, errors, known } = request
    if (Object.keys(errors).length > 0) return showForm(c, staff, { values, errors })
    const { story, ...rest } = written(request, staff)
    // An emptied time means at once, also for a story that was waiting for its hour.
    const publishedAt = story.publishedAt ?? (known?.state === 'scheduled' ? services.clock.now() : null)
    const outcome = await publishStory(services, { ...rest, story: { ...story, publishedAt } })
    if (outcome.ok) {
      await tellProgress(services, outcome.articleId)
      const notice = outcome.outcome === 'updated' ? 'published' : outcome.outcome
      return c.redirect(done(urls.deskStory(outcome.articleId), notice), 303)
    }
    if (outcome.reason === 'conflict') return showForm(c, staff, { values, errors, conflict: outcome })
    return showForm(c, staff, { values, errors: byField(outcome.problems, values), id: outcome.articleId })
  })

  previewRoute(app, previewArticle)
  storyStateRoutes(app, showForm)
}

const written = ({ known, values, story }: FormRequest, staff: StaffMember) => ({
  articleId: known?.id ?? null,
  story,
  since: values.since ?? '',
  isShared: values.shared === 'yes',
  by: staff.id,
})

const byField = (problems: readonly StoryProblem[], values: FormValues): FormErrors =>
  Object.fromEntries(problems.map(({ field, message }) => [fieldFor(field, values), message]))

/** What of a form has to be shown again; left out: the story as it is stored. */
interface ReturnedForm {
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly conflict?: Conflict
  /** Of a story that was new when the form was sent and has been kept meanwhile. */
  readonly id?: string
  readonly correction?: { readonly text: string; readonly error: string }
}

export type ShowForm = typeof showForm

async function showForm(c: Ctx, staff: StaffMember, returned: ReturnedForm): Promise<Response> {
  const services = c.get('services')
  const { db } = services
  await settleStory(services, returned.id ?? c.req.param('id') ?? '')
  const [frame, story] = await Promise.all([loadFrame(c, staff), storyOf(c, returned.id)])
  if (story) await rememberForm(services, story)
  const [authors, versions, people] = await Promise.all([
    listAuthors(db),
    story ? listVersions(db, story.id) : [],
    listStaff(db),
  ])
  const { errors = {}, conflict, correction } = returned
  const stored: FormValues = story ? storyValues(story.story, frame.paper.settings.timeZone) : {}
  const status = conflict ? 409 : Object.keys(errors).length > 0 || correction ? 422 : 200
  return page(
    c,
    <StoryPage
      frame={frame}
      story={story}
      values={returned.values ?? stored}
      errors={errors}
      theirs={conflict?.theirs ?? null}
      returned={returned.values !== undefined}
      correction={correction ?? null}
      authors={authors.map(({ name }) => name)}
      versions={versions}
      names={new Map(people.map(({ id, name }) => [String(id), name]))}
    />,
    status,
  )
}
