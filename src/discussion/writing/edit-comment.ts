import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import { judge, type Refusal } from '../moderation/index.ts'
import { rightsOver } from '../rights.ts'
import { checkText } from '../text.ts'
import { changeState, withComment } from './change-comment.ts'
import type { TextProblem } from './post-comment.ts'

export type EditOutcome =
  | { readonly ok: true; readonly comment: Comment }
  | TextProblem
  /** `too-late`: the minutes for it have passed, or the discussion is closed. */
  | { readonly ok: false; readonly reason: 'not-found' | 'too-late' | Refusal }

/** Changes one's own comment soon after it was written. The new text goes the same way through moderation. */
export async function editComment(
  { db, clock }: { db: Db; clock: Clock },
  { commentId, readerId, text }: { commentId: CommentId; readerId: ReaderId; text: string },
): Promise<EditOutcome> {
  const checked = checkText(text)
  if (!checked.ok) return checked
  const now = clock.now()
  const outcome = await withComment(
    { db, clock },
    commentId,
    async (tx, comment, discussion): Promise<EditOutcome> => {
      if (comment.readerId !== readerId) return { ok: false, reason: 'not-found' }
      if (!rightsOver(comment, readerId, discussion.state, now).edit) return { ok: false, reason: 'too-late' }
      if (checked.text === comment.text) return { ok: true, comment }
      const verdict = await judge(tx, { readerId, now, editing: comment.id, ...checked })
      if (verdict.verdict === 'refuse') return { ok: false, reason: verdict.reason }
      await changeState({ db: tx, clock }, comment, {
        to: verdict.verdict === 'wait' ? 'waiting' : comment.state,
        votesCast: discussion.votesCast,
        held_for: verdict.verdict === 'wait' ? verdict.heldFor : comment.heldFor,
        text: checked.text,
        html: checked.html,
        text_hash: checked.hash,
        edited_at: now,
      })
      return { ok: true, comment }
    },
  )
  return outcome ?? { ok: false, reason: 'not-found' }
}
