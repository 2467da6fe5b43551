import { newsroom } from '../../../articles/index.ts'
import { setDiscussionState } from '../../../discussion/index.ts'
import { inTransaction } from '../../../platform/db/index.ts'
import { type App, onGet, onPost, readForm } from '../../../platform/http/index.ts'
import { parseInstant } from '../../../platform/time/index.ts'
import { page } from '../../../platform/views/index.ts'
import { recordAudit, requireStaff } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done, loadFrame } from '../../frame/desk-frame.ts'
import { tellProgress } from '../../writing/progress.ts'
import { requireStory } from '../form/form-request.ts'
import { fromLocal } from '../form/story-form.ts'
import { showForm } from '../show-form.tsx'
import { DiscardPage } from './discard-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }
const mayPublish = { who: requireStaff('publish-stories') }

/** What is decided about a story beside its text: an embargo, a signature, changes that go, its discussion. */
export function workRoutes(app: App): void {
  onPost(app, '/desk/stories/:id/embargo', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const { paper } = await loadFrame(c, staff)
    const t = paper.t.desk.embargo.wrong
    const until = values.lift ? null : parseInstant(fromLocal(values.until ?? '', paper.settings.timeZone))
    const refuse = (error: string) => showForm(c, staff, { embargo: { values, errors: { until: error } } })
    if (!values.lift && !until) return refuse(t.moment)
    const outcome = await newsroom.setEmbargo(services, {
      articleId: story.id,
      until,
      terms: values.terms,
      by: staff,
    })
    if (!outcome.ok) return refuse(t[outcome.reason])
    return c.redirect(done(urls.deskStory(story.id), until ? 'embargoSet' : 'embargoLifted'), 303)
  })

  onPost(app, '/desk/stories/:id/sign-off', mayPublish, async (c, staff) => {
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const outcome = await newsroom.signOff(c.get('services'), {
      articleId: story.id,
      read: values.read ?? '',
      by: staff,
    })
    if (outcome.ok) return c.redirect(done(urls.deskStory(story.id), 'signedOff'), 303)
    const { paper } = await loadFrame(c, staff)
    return showForm(c, staff, { errors: { signOff: paper.t.desk.signOff.refusals[outcome.reason] } })
  })

  onGet(app, '/desk/stories/:id/discard', mayWrite, async (c, staff) => {
    const story = await requireStory(c)
    if (!story.draftSavedAt || story.versionNumber === null)
      return c.redirect(done(urls.deskStory(story.id), 'nothingToDiscard'), 303)
    return page(
      c,
      <DiscardPage frame={await loadFrame(c, staff)} story={story} version={story.versionNumber} />,
    )
  })

  onPost(app, '/desk/stories/:id/discard', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const story = await requireStory(c)
    const isDone = await newsroom.discardChanges(services, { articleId: story.id, by: staff.id })
    await tellProgress(services, story.id)
    return c.redirect(done(urls.deskStory(story.id), isDone ? 'discarded' : 'nothingToDiscard'), 303)
  })

  onPost(app, '/desk/stories/:id/discussion', { who: requireStaff('moderate') }, async (c, staff) => {
    const { db, clock } = c.get('services')
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const state = values.state === 'closed' ? 'closed' : 'open'
    await inTransaction(db, async tx => {
      await setDiscussionState({ db: tx, clock }, { articleId: story.id, state })
      await recordAudit(
        { db: tx, clock },
        {
          by: staff.id,
          action: state === 'closed' ? 'discussion.closed' : 'discussion.opened',
          subject: `story:${story.id}`,
          detail: story.headline,
        },
      )
    })
    return c.redirect(
      done(urls.deskStory(story.id), state === 'closed' ? 'discussionClosed' : 'discussionOpened'),
      303,
    )
  })
}
