import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import { emit } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { articleWithdrawn } from '../events.ts'
import type { WithdrawalId, WithdrawalKind } from '../history/revision.ts'
import { findArticleRow, releaseAddresses, updateArticle } from '../store/articles.ts'
import { deleteArticleText } from '../store/search.ts'
import { insertReturnCalledOff, insertWithdrawal } from '../store/withdrawals.ts'

/**
 * `withdrawn`: readers are told that it was here. `unscheduled`: its hour is off, and it is a draft again, or withdrawn as before.
 * `not-public`: there was nothing to take down.
 */
type UnpublishOutcome =
  | { readonly ok: true; readonly outcome: 'withdrawn' | 'unscheduled' }
  | { readonly ok: false; readonly reason: 'not-public' }

interface UnpublishRequest {
  readonly articleId: ArticleId
  readonly by: StaffId | null
  /** For the audit trail. */
  readonly reason?: string
  /** For readers, on the stone that stands where the story was. */
  readonly publicReason?: string
  /** Left out: `editorial`, and its history can still be read. */
  readonly kind?: WithdrawalKind
}

/** Takes a story down, or calls off its hour. Its versions stay; readers find a stone with the day and the reason. */
export async function unpublishArticle(
  { db, clock }: { db: Db; clock: Clock },
  { articleId, by, reason = '', publicReason = '', kind = 'editorial' }: UnpublishRequest,
): Promise<UnpublishOutcome> {
  return inTransaction(db, async tx => {
    const article = await findArticleRow(tx, articleId)
    if (!article) throw new Problem('not-found', `There is no story ${articleId}`)
    if (article.state !== 'published' && article.state !== 'scheduled')
      return { ok: false, reason: 'not-public' }
    const now = clock.now()
    const isPublic = article.state === 'published'
    if (isPublic) {
      await updateArticle(tx, articleId, {
        state: 'withdrawn',
        withdrawn_at: now,
        front_rank: null,
        changed_at: now,
      })
      await insertWithdrawal(tx, {
        id: newId<WithdrawalId>(now),
        article_id: articleId,
        at: now,
        kind,
        reason: publicReason,
        made_by: by,
      })
      await deleteArticleText(tx, articleId)
      await emit({ db: tx, clock }, articleWithdrawn, { articleId })
    } else if (article.withdrawn_at) {
      // Readers are told nothing: it was away, and stays so, for the reason that stands there.
      await updateArticle(tx, articleId, { state: 'withdrawn', changed_at: now })
      await insertReturnCalledOff(tx, articleId, now)
    } else {
      await releaseAddresses(tx, articleId)
      await updateArticle(tx, articleId, {
        state: 'draft',
        day: null,
        slug: null,
        published_at: null,
        changed_at: now,
      })
    }
    const outcome = isPublic ? 'withdrawn' : 'unscheduled'
    await recordAudit(
      { db: tx, clock },
      { by, action: `story.${outcome}`, subject: `story:${articleId}`, detail: reason },
    )
    return { ok: true, outcome }
  })
}
