import { type Conflict, filing, listAuthors, listVersions, newsroom } from '../../articles/index.ts'
import type { Ctx, FormErrors, FormValues } from '../../platform/http/index.ts'
import { newToken } from '../../platform/identity/index.ts'
import { page } from '../../platform/views/index.ts'
import { listClaims } from '../../sourcing/index.ts'
import { listStaff, type StaffMember } from '../../staff/index.ts'
import { textsOf } from '../claims/load-story-claims.ts'
import { loadUnpublished } from '../claims/load-unpublished.ts'
import { loadNotes } from '../claims/notes/load-notes.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { namesOf } from '../frame/names-of.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { rememberForm, settleStory } from '../writing/progress.ts'
import { storyOf } from './form/form-request.ts'
import { storyValues } from './form/story-form.ts'
import { StoryPage } from './story-page.tsx'
import { loadWork } from './work/load-work.ts'

/** What of a form has to be shown again; left out: the story as it is stored. */
interface ReturnedForm {
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly conflict?: Conflict
  /** Of a story that was new when the form was sent and has been kept meanwhile. */
  readonly id?: string
  readonly correction?: { readonly text: string; readonly error: string }
  /** Forms beside the text that came back. */
  readonly plan?: SentForm
  readonly embargo?: SentForm
  readonly preview?: SentForm
}

/** A story's form: as it is stored, or as it was sent with what is wrong with it. */
export async function showForm(c: Ctx, staff: StaffMember, returned: ReturnedForm): Promise<Response> {
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
  const { errors = {}, conflict, correction, plan, embargo, preview } = returned
  const begun = story?.story ?? template?.story
  const stored: FormValues = {
    ...(begun && storyValues(begun, frame.paper.settings.timeZone)),
    ...(!story && { key: newToken() }),
    // Those that readers have otherwise, until somebody says which of them a correction touches.
    ...(!begun?.revision?.claims && { revisionClaims: unpublished?.changed.join('\n') ?? '' }),
  }
  const isRefused = Object.keys(errors).length > 0 || correction || plan || embargo || preview
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
      sent={{ plan, embargo, preview }}
      names={namesOf(people)}
    />,
    status,
  )
}
