import { type Db, newId } from '../../platform/db/index.ts'
import { cleanText } from '../../platform/text/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { CommentId, ReportReason } from '../comment.ts'
import { rightsOver } from '../rights.ts'
import { updateComment } from '../store/comments.ts'
import { insertReport } from '../store/moderation.ts'
import { visibleArticle } from '../visible-article.ts'
import { withComment } from './change-comment.ts'

interface ReportInput {
  readonly commentId: CommentId
  /** Null for somebody who has not signed in: a report is worth reading whoever sends it. */
  readonly readerId: ReaderId | null
  readonly reason: ReportReason
  readonly note: string
}

type ReportOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'not-found' }

/** Tells the moderators about a comment. However many do so, it stays until a moderator decides. */
export async function reportComment(
  { db, clock }: { db: Db; clock: Clock },
  { commentId, readerId, reason, note }: ReportInput,
): Promise<ReportOutcome> {
  const now = clock.now()
  const outcome = await withComment(
    { db, clock },
    commentId,
    async (tx, comment, discussion): Promise<ReportOutcome> => {
      const { report } = rightsOver(comment, readerId, discussion.state, now)
      if (!report || !(await visibleArticle(tx, now, comment.articleId)))
        return { ok: false, reason: 'not-found' }
      const isNew = await insertReport(tx, {
        id: newId(now),
        comment_id: comment.id,
        reader_id: readerId,
        reason,
        note: cleanText(note).slice(0, 2000),
        created_at: now,
        answered_at: null,
      })
      if (isNew) await updateComment(tx, comment.id, { open_reports: comment.openReports + 1 })
      return { ok: true }
    },
  )
  return outcome ?? { ok: false, reason: 'not-found' }
}
