import type { Child } from 'hono/jsx'
import {
  type Conflict,
  countStoriesForDesk,
  type DeskFilter,
  filing,
  listAuthors,
  listStoriesForDesk,
  listVersions,
  newsroom,
  type PublishedArticle,
} from '../../articles/index.ts'
import {
  type App,
  askedPage,
  type Ctx,
  type FormErrors,
  type FormValues,
  onGet,
  onPost,
} from '../../platform/http/index.ts'
import { newToken } from '../../platform/identity/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Instant } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { type ClaimId, listClaims } from '../../sourcing/index.ts'
import { can, listStaff, requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { textsOf } from '../claims/load-story-claims.ts'
import { loadUnpublished, storiesWithUnpublished } from '../claims/load-unpublished.ts'
import { loadNotes } from '../claims/notes/load-notes.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { namesOf } from '../frame/names-of.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { readStoryFilter } from '../frame/story-filter.ts'
import { previewLinkRoutes } from '../previews/routes.tsx'
import { rememberForm, settleStory, tellProgress } from '../writing/progress.ts'
import { type FormRequest, readFormRequest, storyOf } from './form/form-request.ts'
import { byField, storyValues, withMoreRows } from './form/story-form.ts'
import { previewRoute } from './preview-route.tsx'
import { publishStory, saveStory } from './save-story.ts'
import { storyStateRoutes } from './state-routes.tsx'
import { StoriesPage } from './stories-page.tsx'
import { StoryPage } from './story-page.tsx'
import { loadWork } from './work/load-work.ts'
import { moveRoutes } from './work/move-routes.tsx'
import { workRoutes } from './work/work-routes.tsx'

const perPage = 50
const mayWrite = { who: requireStaff('write-stories') }
const mayPublish = { who: requireStaff('publish-stories') }
/** Which stories a list of them shows, by its address. */
const filters: Readonly<Record<string, (now: Instant) => DeskFilter>> = {
  planned: now => newsroom.inColumn('planned', now),
  draft: now => newsroom.inColumn('draft', now),
  ready: now => newsroom.inColumn('ready', now),
  scheduled: now => newsroom.inColumn('waiting', now),
  // The board's last column: out since a few days, or with changes.
  out: now => newsroom.inColumn('out', now),
  published: () => ({ state: 'published' }),
  withdrawn: () => ({ state: 'withdrawn' }),
}

/** The public page of a story, which a folder beside this one makes: whoever puts the app together hands it in. */
export type PreviewArticle = (
  services: Services,
  preview: { readonly article: PublishedArticle; readonly withheld: { has(claim: ClaimId): boolean } },
  /** What a reader from outside is told above it. */
  banner?: { readonly title: string; readonly text: string },
) => Promise<Child>

export function storyRoutes(app: App, previewArticle: PreviewArticle): void {
  onGet(app, '/desk/stories', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const asked = c.req.query('state') ?? ''
    const shown = Object.hasOwn(filters, asked) ? asked : ''
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const number = askedPage(c) ?? 1
    const [frame, people] = await Promise.all([loadFrame(c, staff), listStaff(db)])
    const { asked: only, filter: narrowed } = readStoryFilter(name => c.req.query(name), frame.paper, people)
    const filter = { ...filters[shown]?.(frame.paper.now), ...narrowed, query }
    const [total, stories] = await Promise.all([
      countStoriesForDesk(db, filter),
      listStoriesForDesk(db, { ...filter, limit: perPage, offset: (number - 1) * perPage }),
    ])
    const scheduled = stories.filter(({ state }) => state === 'scheduled')
    const otherwise = await storiesWithUnpublished(
      db,
      scheduled.map(({ id }) => id),
    )
    return page(
      c,
      <StoriesPage
        frame={frame}
        stories={stories}
        otherwise={otherwise}
        people={people}
        asked={{ ...only, state: shown, query }}
        span={{ page: number, perPage, total }}
      />,
    )
  })

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
  storyStateRoutes(app, showForm)
  moveRoutes(app, showForm)
  workRoutes(app, showForm)
  previewLinkRoutes(app, showForm, previewArticle)
}

const written = ({ known, values, story }: FormRequest, staff: StaffMember) => ({
  articleId: known?.id ?? null,
  story,
  key: /^[\w-]{16,64}$/.test(values.key ?? '') ? (values.key ?? '') : '',
  since: values.since ?? '',
  isShared: values.shared === 'yes',
  by: staff.id,
})

/** What of a form has to be shown again; left out: the story as it is stored. */
interface ReturnedForm {
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly conflict?: Conflict
  /** Of a story that was new when the form was sent and has been kept meanwhile. */
  readonly id?: string
  readonly correction?: { readonly text: string; readonly error: string }
  /** Forms beside the text that came back. */
  readonly embargo?: SentForm
  readonly preview?: SentForm
}

export type ShowForm = typeof showForm

async function showForm(c: Ctx, staff: StaffMember, returned: ReturnedForm): Promise<Response> {
  const services = c.get('services')
  const { db } = services
  await settleStory(services, returned.id ?? c.req.param('id') ?? '')
  const [frame, story] = await Promise.all([loadFrame(c, staff), storyOf(c, returned.id)])
  if (story) await rememberForm(services, story)
  const [authors, versions, people, tags, series, work, template] = await Promise.all([
    listAuthors(db),
    story ? listVersions(db, story.id) : [],
    listStaff(db),
    filing.listTopics(db, 'tag'),
    filing.listTopics(db, 'series'),
    story ? loadWork(db, frame.paper, story, staff) : null,
    story ? null : newsroom.findTemplate(db, (c.req.query('template') ?? '') as newsroom.TemplateId),
  ])
  const claims = story ? await listClaims(db, story.id) : []
  const unpublished = story ? await loadUnpublished(db, story, claims) : null
  const notes = story ? await loadNotes(db, story.id, textsOf(story), claims) : []
  const { errors = {}, conflict, correction, embargo, preview } = returned
  const begun = story?.story ?? template?.story
  const stored: FormValues = {
    ...(begun && storyValues(begun, frame.paper.settings.timeZone)),
    ...(!story && { key: newToken() }),
    // Those that readers have otherwise, until somebody says which of them a correction touches.
    ...(!begun?.revision?.claims && { revisionClaims: unpublished?.changed.join('\n') ?? '' }),
  }
  const isRefused = Object.keys(errors).length > 0 || correction || embargo || preview
  const status = conflict ? 409 : isRefused ? 422 : 200
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
      claims={claims}
      unpublishedClaims={unpublished?.count ?? 0}
      notes={notes.length}
      topics={{ tags, series }}
      work={work}
      sent={{ embargo, preview }}
      names={namesOf(people)}
    />,
    status,
  )
}
