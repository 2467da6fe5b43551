import {
  addCorrection,
  type DeskStory,
  findVersion,
  resolveStoryLinks,
  unpublishArticle,
} from '../../articles/index.ts'
import { type App, onGet, onPost, Problem, readForm } from '../../platform/http/index.ts'
import { cleanLine } from '../../platform/text/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { storyOf } from './form/form-request.ts'
import { showForm } from './show-form.tsx'
import { UnpublishPage } from './unpublish-page.tsx'
import { VersionPage } from './version-page.tsx'

const mayPublish = { who: requireStaff('publish-stories') }

/** What becomes of a story that is out: withdrawn, corrected, looked up as it was. */
export function storyStateRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/unpublish', mayPublish, async (c, staff) => {
    const story = await storyOf(c)
    if (story?.state !== 'published' && story?.state !== 'scheduled') throw new Problem('not-found')
    return page(c, <UnpublishPage frame={await loadFrame(c, staff)} story={story} />)
  })

  onPost(app, '/desk/stories/:id/unpublish', mayPublish, async (c, staff) => {
    const story = await storyOf(c)
    if (!story) throw new Problem('not-found')
    const { values } = await readForm(c)
    const outcome = await unpublishArticle(c.get('services'), {
      articleId: story.id,
      by: staff.id,
      reason: (values.reason ?? '').slice(0, 500),
      publicReason: cleanLine(values.publicReason ?? '').slice(0, 500),
      kind: values.legal ? 'legal' : 'editorial',
    })
    return c.redirect(done(urls.deskStory(story.id), noticeOf(outcome, story)), 303)
  })

  onPost(app, '/desk/stories/:id/correction', mayPublish, async (c, staff) => {
    const story = await storyOf(c)
    if (!story) throw new Problem('not-found')
    const { values } = await readForm(c)
    const text = values.correction ?? ''
    const outcome = await addCorrection(c.get('services'), { articleId: story.id, text, by: staff.id })
    if (outcome.ok) return c.redirect(done(urls.deskStory(story.id), 'corrected'), 303)
    if (outcome.reason === 'invalid') {
      return showForm(c, staff, { correction: { text, error: outcome.message } })
    }
    throw new Problem('conflict', 'Only a story that is out is corrected openly')
  })

  onGet(
    app,
    '/desk/stories/:id/versions/:number',
    { who: requireStaff('write-stories') },
    async (c, staff) => {
      const { db, clock } = c.get('services')
      const story = await storyOf(c)
      const number = Number(c.req.param('number'))
      const version = story && Number.isSafeInteger(number) ? await findVersion(db, story.id, number) : null
      if (!story || !version) throw new Problem('not-found')
      const bodyHtml = await resolveStoryLinks(db, clock.now(), version.bodyHtml)
      return page(
        c,
        <VersionPage frame={await loadFrame(c, staff)} story={story} version={{ ...version, bodyHtml }} />,
      )
    },
  )
}

function noticeOf(outcome: Awaited<ReturnType<typeof unpublishArticle>>, { withdrawnAt }: DeskStory) {
  if (!outcome.ok) return 'unchanged'
  if (outcome.outcome === 'withdrawn') return 'unpublished'
  return withdrawnAt ? 'stillWithdrawn' : 'unscheduled'
}
