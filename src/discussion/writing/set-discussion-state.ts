import type { ArticleId } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { DiscussionState } from '../rights.ts'
import { lockDiscussion, writeDiscussionState } from '../store/discussions.ts'
import { tellChange } from './change-comment.ts'

/** Closes a discussion, which stays to be read, or opens it again. Who may is the caller's to check. */
export async function setDiscussionState(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, state }: { articleId: ArticleId; state: DiscussionState },
): Promise<void> {
  await inTransaction(db, async tx => {
    await lockDiscussion(tx, articleId, clock.now())
    await writeDiscussionState(tx, articleId, state)
    await tellChange({ db: tx, clock }, articleId)
  })
}
