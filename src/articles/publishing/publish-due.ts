import { z } from 'zod'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { defineJob, emit, enqueue, idField } from '../../platform/jobs/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import { articleCorrected } from '../events.ts'
import { findArticleRow, findCurrentVersion } from '../store/articles.ts'
import { goPublic } from './go-public.ts'

/** Publishes a scheduled story when its hour has come. */
export const publishDueJob = defineJob('article.publish-due', z.object({ articleId: idField<ArticleId>() }))

export const schedulePublication = (
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
  at: Instant,
): Promise<void> =>
  enqueue({ db, clock }, publishDueJob, { articleId }, { runAt: at, key: `publish ${articleId} ${at}` })

/** Does nothing when the story was taken back or put off meanwhile; a later hour has a job of its own. */
export async function publishDueArticle(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId,
): Promise<void> {
  await inTransaction(db, async tx => {
    const article = await findArticleRow(tx, articleId)
    if (article?.state !== 'scheduled' || !article.published_at || article.published_at > clock.now()) return
    const version = await findCurrentVersion(tx, articleId)
    if (!version) throw new Error(`Scheduled article ${articleId} has no version`)
    await goPublic({ db: tx, clock }, version, { first: article.withdrawn_at === null })
    // Corrected while it was away: whoever listens could not see it until now.
    if (article.corrected_at) await emit({ db: tx, clock }, articleCorrected, { articleId })
    await recordAudit(
      { db: tx, clock },
      { by: null, action: 'story.published', subject: `story:${articleId}`, detail: version.headline },
    )
  })
}
