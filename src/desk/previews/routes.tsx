import { newsroom } from '../../articles/index.ts'
import { type App, anyone, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { absolute, urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { keepPrivate } from '../frame/keep-private.ts'
import { momentInWords } from '../frame/moment.tsx'
import { requireStory } from '../stories/form/form-request.ts'
import { showForm } from '../stories/show-form.tsx'
import { LinkMadePage } from './link-made-page.tsx'
import { PreviewGonePage } from './preview-gone-page.tsx'
import { type PreviewArticle, previewStory } from './preview-story.ts'

const mayShare = { who: requireStaff('publish-stories') }

/** Whoever tries tokens gets nowhere (256 bits), and not often. */
const limit = { name: 'preview', count: 60, seconds: 60 }

/** Links by which somebody outside the newsroom reads a text at work; and what they open. */
export function previewLinkRoutes(app: App, previewArticle: PreviewArticle): void {
  onPost(app, '/desk/stories/:id/previews', mayShare, async (c, staff) => {
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const frame = await loadFrame(c, staff)
    const outcome = await newsroom.sharePreview(c.get('services'), {
      articleId: story.id,
      forWhom: values.forWhom ?? '',
      days: Number(values.days),
      by: staff.id,
    })
    if (!outcome.ok) {
      const errors = { forWhom: frame.paper.t.desk.previews.wrong[outcome.reason] }
      return showForm(c, staff, { preview: { values, errors } })
    }
    // Shown in the answer itself: an address to be sent to would carry the token through every log on its way.
    const link = absolute(frame.paper.url, urls.preview(outcome.token))
    return page(c, <LinkMadePage frame={frame} story={story} forWhom={values.forWhom ?? ''} link={link} />)
  })

  onPost(app, '/desk/stories/:id/previews/:link/revoke', mayShare, async (c, staff) => {
    const story = await requireStory(c)
    await newsroom.revokePreview(c.get('services'), {
      articleId: story.id,
      linkId: c.req.param('link') as newsroom.PreviewLinkId,
      by: staff.id,
    })
    return c.redirect(done(urls.deskStory(story.id), 'previewRevoked'), 303)
  })

  app.use('/preview/*', keepPrivate)
  onGet(app, '/preview/:token', { who: anyone, limit }, async c => {
    const services = c.get('services')
    // Whoever follows a link out of the text does not carry the token along.
    c.header('referrer-policy', 'no-referrer')
    const paper = await loadPaper(services)
    const open = await newsroom.openPreview(services, c.req.param('token') ?? '')
    const preview = open && (await previewStory(services.db, paper, open.story.story, open.story))
    if (!open || !preview?.ok) return page(c, <PreviewGonePage paper={paper} />, 404)
    const t = paper.t.desk.previews.page
    const banner = {
      title: t.banner(open.link.forWhom),
      text: t.text(momentInWords(paper, open.link.expiresAt)),
    }
    return page(c, await previewArticle(services, preview, banner))
  })
}
