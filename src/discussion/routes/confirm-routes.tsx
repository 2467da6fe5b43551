import { type App, type Ctx, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { readAskingBrowser } from '../../platform/identity/index.ts'
import { emailKey } from '../../platform/mail/index.ts'
import { page } from '../../platform/views/index.ts'
import { beginReaderSession, currentReader } from '../../readers/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { BadLinkPage, ConfirmPage } from '../pages/small-pages.tsx'
import type { Draft } from '../store/drafts.ts'
import { checkText } from '../text.ts'
import { visibleArticle } from '../visible-article.ts'
import { confirmDraft, inspectDraft, renewLink } from '../writing/confirm-draft.ts'
import { confirming, mailing } from './limits.ts'
import { addressOf, problemsOf } from './write-comment.ts'

/** The link in somebody's mail: opening it shows a button, and the button posts the comment. */
export function confirmRoutes(app: App): void {
  onGet(app, '/comment/confirm/:link', { who: currentReader, limit: confirming }, c => showLink(c))

  onPost(app, '/comment/confirm/:link', { who: currentReader, limit: confirming }, async (c, reader) => {
    const link = linkOf(c)
    const { values } = await readForm(c)
    if (values.action === 'renew') return renew(c, link)
    const services = c.get('services')
    const outcome = await confirmDraft(services, { link, browser: readAskingBrowser(c) })
    if (!outcome.ok) {
      const { problem } = outcome
      return showLink(c, problem && problemsOf(await loadPaper(services), problem).text)
    }
    const { comment, readerId, sameBrowser } = outcome
    if (sameBrowser && reader?.id !== readerId) await beginReaderSession(c, readerId)
    const sees = sameBrowser || reader?.id === readerId || comment.state === 'published'
    const article = await visibleArticle(services.db, services.clock.now(), comment.articleId)
    return c.redirect(
      sees && article
        ? await addressOf(c, article, comment)
        : urls.discussionNote(comment.articleId, 'waiting'),
      303,
    )
  })
}

const linkOf = (c: Ctx): string => c.req.param('link') ?? ''

async function showLink(c: Ctx, problem?: string): Promise<Response> {
  const services = c.get('services')
  const link = linkOf(c)
  const [paper, reader, found] = await Promise.all([
    loadPaper(services),
    currentReader(c),
    inspectDraft(services, link),
  ])
  const readerName = reader?.displayName ?? null
  if (found.state === 'done') return c.redirect(urls.commentPage(found.commentId), 303)
  if (found.state !== 'ready') {
    const renewable = found.state === 'expired' ? link : null
    return page(c, <BadLinkPage paper={paper} readerName={readerName} renew={renewable} />, 410)
  }
  const props = { paper, readerName, link, problem, ...(await contentsOf(c, found.draft)) }
  return page(c, <ConfirmPage {...props} />, problem ? 422 : 200)
}

async function contentsOf(c: Ctx, draft: Draft): Promise<{ headline: string; html: string }> {
  const { db, clock } = c.get('services')
  const article = await visibleArticle(db, clock.now(), draft.article_id)
  const checked = checkText(draft.text)
  return { headline: article?.headline ?? '', html: checked.ok ? checked.html : '' }
}

async function renew(c: Ctx, link: string): Promise<Response> {
  const services = c.get('services')
  const found = await inspectDraft(services, link)
  if (found.state !== 'expired') return showLink(c)
  services.limiter.take(mailing, emailKey(found.draft.email))
  await renewLink(services, link)
  return c.redirect(urls.discussionNote(found.draft.article_id, 'check-mail'), 303)
}
