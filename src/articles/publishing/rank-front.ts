import { type Db, inTransaction } from '../../platform/db/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { frontReordered } from '../events.ts'
import { writeFrontRanks } from '../store/articles.ts'

/** Stories that an editor orders by hand; the rest of the front page is by time. */
const mostRanked = 50

/** Orders the front page: the first leads, the next follow in this order, all others come after, newest first. */
export async function rankFront(
  { db, clock }: { db: Db; clock: Clock },
  ids: readonly ArticleId[],
  by: StaffId | null = null,
): Promise<void> {
  const ranked = [...new Set(ids)].slice(0, mostRanked)
  await inTransaction(db, async tx => {
    await writeFrontRanks(tx, ranked)
    await emit({ db: tx, clock }, frontReordered, {})
    await recordAudit(
      { db: tx, clock },
      { by, action: 'front.ordered', subject: 'front', detail: ranked.join(' ') },
    )
  })
}
