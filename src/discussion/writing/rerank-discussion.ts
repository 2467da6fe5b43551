import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { CommentId } from '../comment.ts'
import { discussionChanged } from '../events.ts'
import { updateComment } from '../store/comments.ts'
import { lockDiscussion } from '../store/discussions.ts'
import { listStandings, type Standing } from '../store/votes.ts'
import { rankOf } from '../thread/ranking.ts'

const portion = 500

/** Smaller changes than this move nothing that anybody would notice. */
const noticeable = 0.0005

/**
 * Every vote for one comment is an occasion that all others did not get, so the ranks of a whole discussion shift a
 * little with each. They are put right together, some time after a vote; the one voted for has its own at once.
 */
export async function rerankDiscussion(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
): Promise<void> {
  let after: CommentId | null = null
  do {
    const from: CommentId | null = after
    const standings: Standing[] = await inTransaction(db, async tx => {
      const { votesCast } = await lockDiscussion(tx, articleId, clock.now())
      const some = await listStandings(tx, articleId, { after: from, limit: portion })
      for (const { id, vote_count, votes_before, rank } of some) {
        const now = rankOf({ votes: vote_count, occasions: votesCast - votes_before })
        if (Math.abs(now - rank) < noticeable) continue
        await updateComment(tx, id, { rank: now })
      }
      return some
    })
    after = standings.length === portion ? (standings.at(-1)?.id ?? null) : null
  } while (after)
  await inTransaction(db, async tx => {
    const { comments } = await lockDiscussion(tx, articleId, clock.now())
    await emit({ db: tx, clock }, discussionChanged, { articleId, comments })
  })
}
