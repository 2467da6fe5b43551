import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { Comment, CommentState } from '../comment.ts'
import { discussionChanged } from '../events.ts'
import { findComment, updateComment } from '../store/comments.ts'
import { addReplies, type DiscussionCounts, lockDiscussion, recount } from '../store/discussions.ts'
import type { CommentTable } from '../tables.ts'
import { pathsAbove } from '../thread/path.ts'
import { rankOf } from '../thread/ranking.ts'

type Changes = Partial<Omit<CommentTable, 'id' | 'path' | 'state'>>

/**
 * Does something with one comment while its discussion is held, so that what `work` is given stays true until it ends.
 * @returns what `work` returns; null when there is no such comment
 */
export async function withComment<T>(
  { db, clock }: { db: Db; clock: Clock },
  id: string,
  work: (tx: Db, comment: Comment, discussion: DiscussionCounts) => Promise<T>,
): Promise<T | null> {
  const found = await findComment(db, id)
  if (!found) return null
  return inTransaction(db, async tx => {
    const discussion = await lockDiscussion(tx, found.articleId, clock.now())
    const comment = await findComment(tx, id)
    return comment && work(tx, comment, discussion)
  })
}

/** Moves a comment to another state, with all that follows from it, and tells everybody. Call with its discussion held. */
export async function changeState(
  { db, clock }: { db: Db; clock: Clock },
  comment: Comment,
  { to, votesCast, ...changes }: Changes & { to: CommentState; votesCast: number },
): Promise<void> {
  const appears = to === 'published' && comment.state === 'waiting'
  await updateComment(db, comment.id, {
    ...changes,
    ...(appears ? firstStanding(votesCast) : {}),
    state: to,
  })
  const before = comment.state === 'published' ? 1 : 0
  const after = to === 'published' ? 1 : 0
  if (before !== after)
    await addReplies(db, comment.articleId, pathsAbove(comment.path), after > before ? 1 : -1)
  await tellChange({ db, clock }, comment.articleId)
}

/** Where a comment stands when readers first see it. */
const firstStanding = (votesCast: number) => ({
  votes_before: votesCast,
  rank: rankOf({ votes: 0, occasions: 0 }),
})

/** Brings the counts up to date and tells everybody, in the transaction of the change. */
export async function tellChange(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
): Promise<void> {
  const comments = await recount(db, articleId)
  await emit({ db, clock }, discussionChanged, { articleId, comments })
}
