import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import { rightsOver } from '../rights.ts'
import { changeState, withComment } from './change-comment.ts'

type DeleteOutcome =
  | { readonly ok: true; readonly comment: Comment }
  | { readonly ok: false; readonly reason: 'not-found' }

/** Takes back one's own comment, at any time. The words are erased, not hidden. */
export async function deleteComment(
  { db, clock }: { db: Db; clock: Clock },
  { commentId, readerId }: { commentId: CommentId; readerId: ReaderId },
): Promise<DeleteOutcome> {
  const outcome = await withComment(
    { db, clock },
    commentId,
    async (tx, comment, discussion): Promise<DeleteOutcome> => {
      if (!rightsOver(comment, readerId, discussion.state, clock.now()).delete)
        return { ok: false, reason: 'not-found' }
      await changeState({ db: tx, clock }, comment, {
        to: 'deleted',
        votesCast: discussion.votesCast,
        text: '',
        html: '',
        text_hash: '',
        held_for: null,
      })
      return { ok: true, comment }
    },
  )
  return outcome ?? { ok: false, reason: 'not-found' }
}
