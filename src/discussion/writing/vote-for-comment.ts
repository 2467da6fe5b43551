import type { Db } from '../../platform/db/index.ts'
import { emit, enqueue } from '../../platform/jobs/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { CommentId } from '../comment.ts'
import { discussionChanged } from '../events.ts'
import { rerankLater } from '../job-kinds.ts'
import { rightsOver } from '../rights.ts'
import { updateComment } from '../store/comments.ts'
import { countVote } from '../store/discussions.ts'
import { deleteVote, findStanding, insertVote } from '../store/votes.ts'
import { rankOf } from '../thread/ranking.ts'
import { visibleArticle } from '../visible-article.ts'
import { withComment } from './change-comment.ts'

type VoteOutcome =
  | { readonly ok: true; readonly votes: number }
  /** `not-yours-to-vote`: it is the reader's own, it is not public, or the discussion is closed. */
  | { readonly ok: false; readonly reason: 'not-found' | 'not-yours-to-vote' }

/** Gives a reader's vote, or takes it back. Doing either twice changes nothing. */
export async function voteForComment(
  { db, clock }: { db: Db; clock: Clock },
  { commentId, readerId, give }: { commentId: CommentId; readerId: ReaderId; give: boolean },
): Promise<VoteOutcome> {
  const now = clock.now()
  const outcome = await withComment(
    { db, clock },
    commentId,
    async (tx, comment, discussion): Promise<VoteOutcome> => {
      const rights = rightsOver(comment, readerId, discussion.state, now)
      if (!rights.see || !(await visibleArticle(tx, now, comment.articleId)))
        return { ok: false, reason: 'not-found' }
      if (!rights.vote) return { ok: false, reason: 'not-yours-to-vote' }
      const changed = give
        ? await insertVote(tx, comment.id, readerId, now)
        : await deleteVote(tx, comment.id, readerId)
      if (!changed) return { ok: true, votes: comment.votes }

      const { votesCast, comments } = await countVote(tx, comment.articleId, give ? 1 : -1)
      const votes = comment.votes + (give ? 1 : -1)
      const { votes_before } = await findStanding(tx, comment.id)
      await updateComment(tx, comment.id, {
        vote_count: votes,
        rank: rankOf({ votes, occasions: votesCast - votes_before }),
      })
      await emit({ db: tx, clock }, discussionChanged, { articleId: comment.articleId, comments })
      await enqueue(
        { db: tx, clock },
        rerankLater,
        { articleId: comment.articleId },
        { key: `rank ${comment.articleId}`, runAt: plus(now, { minutes: 1 }) },
      )
      return { ok: true, votes }
    },
  )
  return outcome ?? { ok: false, reason: 'not-found' }
}
