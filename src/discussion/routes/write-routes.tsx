import type { Guard } from '../../platform/http/index.ts'
import { type App, type Ctx, onGet, onPost, Problem, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { currentReader, type Reader, requireReader } from '../../readers/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { DiscussionPage } from '../pages/discussion-page.tsx'
import { DeletePage, EditPage, ReplyPage } from '../pages/small-pages.tsx'
import { formFor, loadDiscussion } from '../reading/load-discussion.ts'
import { deleteComment } from '../writing/delete-comment.ts'
import { editComment } from '../writing/edit-comment.ts'
import { voteForComment } from '../writing/vote-for-comment.ts'
import { voting, votingByReader, writing, writingByReader } from './limits.ts'
import { type AskedComment, requireArticle, requireComment, viewAlone } from './request.ts'
import { addressOf, preview, problemsOf, type Written, writeComment } from './write-comment.ts'

/** Anybody may write; whoever has not signed in is asked for a name and a mail address. */
const anyReader: Guard<Reader | null> = currentReader

export function writeRoutes(app: App): void {
  onPost(app, '/discussion/:article/comments', { who: anyReader, limit: writing }, async (c, reader) => {
    const article = await requireArticle(c, c.req.param('article') ?? '')
    const [{ values }, paper] = await Promise.all([readForm(c), loadPaper(c.get('services'))])
    const place = { articleId: article.id, parentId: null }
    const written = await writeComment(c, { paper, article, place, reader, values })
    if ('to' in written) return c.redirect(written.to, 303)
    const props = await loadDiscussion(c.get('services'), article, { order: 'best', page: 1, reader, paper })
    return page(
      c,
      <DiscussionPage {...props} form={{ ...props.form, values, ...written }} />,
      statusOf(written),
    )
  })

  onGet(app, '/comment/:id/reply', { who: anyReader }, async c => {
    const asked = await requireComment(c, ({ rights }) => rights.reply)
    return page(c, <ReplyPage {...(await aboutComment(c, asked))} form={formFor(asked.reader)} />)
  })

  onPost(app, '/comment/:id/reply', { who: anyReader, limit: writing }, async (c, reader) => {
    const asked = await requireComment(c, ({ rights }) => rights.see)
    const { values } = await readForm(c)
    const props = await aboutComment(c, asked)
    const place = { articleId: asked.article.id, parentId: asked.comment.id }
    const written = await writeComment(c, { ...props, place, reader, values })
    if ('to' in written) return c.redirect(written.to, 303)
    const form = { ...formFor(reader), values, ...written }
    return page(c, <ReplyPage {...props} form={form} />, statusOf(written))
  })

  onGet(app, '/comment/:id/edit', { who: requireReader }, async (c, reader) => {
    const asked = await requireComment(c, ({ rights }) => rights.edit)
    const form = { ...formFor(reader), values: { text: asked.comment.text } }
    return page(c, <EditPage {...(await aboutComment(c, asked))} form={form} />)
  })

  onPost(app, '/comment/:id/edit', { who: requireReader, limit: writing }, async (c, reader) => {
    const { db, clock, limiter } = c.get('services')
    const asked = await requireComment(
      c,
      ({ comment, rights }) => comment.readerId === reader.id && rights.see,
    )
    limiter.take(writingByReader, reader.id)
    const { values } = await readForm(c)
    const props = await aboutComment(c, asked)
    const answer = (written: Written) =>
      page(c, <EditPage {...props} form={{ ...formFor(reader), values, ...written }} />, statusOf(written))
    if (values.action === 'preview') return answer(preview(props.paper, values))
    const outcome = await editComment(
      { db, clock },
      { commentId: asked.comment.id, readerId: reader.id, text: values.text ?? '' },
    )
    if (!outcome.ok) return answer({ errors: problemsOf(props.paper, outcome) })
    return c.redirect(await addressOf(c, asked.article, outcome.comment), 303)
  })

  onGet(app, '/comment/:id/delete', { who: requireReader }, async c => {
    const asked = await requireComment(c, ({ rights }) => rights.delete)
    return page(c, <DeletePage {...(await aboutComment(c, asked))} />)
  })

  onPost(app, '/comment/:id/delete', { who: requireReader, limit: writing }, async (c, reader) => {
    const { article, comment } = await requireComment(c, ({ rights }) => rights.delete)
    const { ok } = await deleteComment(c.get('services'), { commentId: comment.id, readerId: reader.id })
    if (!ok) throw new Problem('not-found')
    return c.redirect(`${urls.article(article)}#discussion`, 303)
  })

  onPost(app, '/comment/:id/vote', { who: anyReader, limit: voting }, async (c, reader) => {
    const { article, comment } = await requireComment(c, ({ rights }) => rights.see)
    // After signing in one comes back to the comment, since a form cannot be sent again from there.
    if (!reader) return c.redirect(urls.readerSignIn(urls.commentPage(comment.id)), 303)
    c.get('services').limiter.take(votingByReader, reader.id)
    const { values } = await readForm(c)
    const give = values.action !== 'take-back'
    const outcome = await voteForComment(c.get('services'), {
      commentId: comment.id,
      readerId: reader.id,
      give,
    })
    if (!outcome.ok) throw new Problem(outcome.reason === 'not-found' ? 'not-found' : 'forbidden')
    return c.redirect(await addressOf(c, article, comment), 303)
  })
}

const statusOf = (written: Written): 200 | 422 => ('errors' in written ? 422 : 200)

async function aboutComment(c: Ctx, asked: AskedComment) {
  const [paper, view] = await Promise.all([loadPaper(c.get('services')), viewAlone(c, asked)])
  return { paper, view, article: asked.article, readerName: asked.reader?.displayName ?? null }
}
