import { type App, type Ctx, onGet, onPost, Problem, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { currentReader } from '../../readers/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { reportReasons } from '../comment.ts'
import { ReportPage } from '../pages/small-pages.tsx'
import { reportComment } from '../writing/report-comment.ts'
import { reporting } from './limits.ts'
import { type AskedComment, requireComment, viewAlone } from './request.ts'

export function reportRoutes(app: App): void {
  onGet(app, '/comment/:id/report', { who: currentReader }, async c => {
    const asked = await requireComment(c, ({ rights }) => rights.report)
    return page(c, <ReportPage {...(await reportProps(c, asked))} />)
  })

  onPost(app, '/comment/:id/report', { who: currentReader, limit: reporting }, async (c, reader) => {
    const asked = await requireComment(c, ({ rights }) => rights.report)
    const { values } = await readForm(c)
    const reason = reportReasons.find(known => known === values.reason)
    if (!reason) {
      const props = await reportProps(c, asked)
      const errors = { reason: props.paper.t.discussion.problems.reason }
      return page(c, <ReportPage {...props} values={values} errors={errors} />, 422)
    }
    const { ok } = await reportComment(c.get('services'), {
      commentId: asked.comment.id,
      readerId: reader?.id ?? null,
      reason,
      note: values.note ?? '',
    })
    if (!ok) throw new Problem('not-found')
    return c.redirect(urls.discussionNote(asked.article.id, 'reported'), 303)
  })
}

async function reportProps(c: Ctx, asked: AskedComment) {
  const [paper, view] = await Promise.all([loadPaper(c.get('services')), viewAlone(c, asked)])
  return { paper, view, readerName: asked.reader?.displayName ?? null }
}
