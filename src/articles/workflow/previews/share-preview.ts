import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { hashOf, newToken } from '../../../platform/identity/index.ts'
import { cleanLine } from '../../../platform/text/index.ts'
import { type Clock, plus } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { type DeskStory, findStoryForDesk } from '../../store/desk.ts'
import { findLastWithdrawal } from '../../store/withdrawals.ts'
import { isEmbargoed } from '../stages/stage.ts'
import { isOpen, type PreviewLink, type PreviewLinkId, previewDays } from './preview-link.ts'
import {
  findPreviewLink,
  findPreviewLinkByHash,
  insertPreviewLink,
  markOpened,
  markRevoked,
} from './preview-store.ts'

type Tools = { db: Db; clock: Clock }

type ShareOutcome =
  | { readonly ok: true; readonly token: string }
  /** `for-whom`: nobody is named. `embargo`: until it ends nobody outside may see the story. */
  | { readonly ok: false; readonly reason: 'for-whom' | 'embargo' }

/**
 * Makes a link by which somebody outside reads a text at work for some days.
 * @returns its token, which is told this once and stored nowhere
 */
export const sharePreview = (
  { db, clock }: Tools,
  { articleId, forWhom, days, by }: { articleId: ArticleId; forWhom: string; days: number; by: StaffId },
): Promise<ShareOutcome> =>
  inTransaction(db, async (tx): Promise<ShareOutcome> => {
    const now = clock.now()
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    const name = cleanLine(forWhom).slice(0, 120)
    if (!name) return { ok: false, reason: 'for-whom' }
    if (isEmbargoed(story.embargoUntil, now)) return { ok: false, reason: 'embargo' }
    const token = newToken()
    await insertPreviewLink(tx, {
      id: newId<PreviewLinkId>(now),
      article_id: articleId,
      token_hash: hashOf(token),
      for_whom: name,
      made_by: by,
      made_at: now,
      expires_at: plus(now, { days: previewDays.find(offered => offered === days) ?? previewDays[0] }),
      opened_at: null,
      revoked_at: null,
    })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'preview.shared', subject: `story:${articleId}`, detail: `${story.headline}: ${name}` },
    )
    return { ok: true, token }
  })

/** Ends a link at once. */
export const revokePreview = (
  { db, clock }: Tools,
  { articleId, linkId, by }: { articleId: ArticleId; linkId: PreviewLinkId; by: StaffId },
): Promise<void> =>
  inTransaction(db, async tx => {
    const link = await findPreviewLink(tx, linkId)
    if (link?.articleId !== articleId) throw new Problem('not-found', `There is no link ${linkId}`)
    if (link.revokedAt) return
    await markRevoked(tx, linkId, clock.now())
    await recordAudit(
      { db: tx, clock },
      { by, action: 'preview.revoked', subject: `story:${articleId}`, detail: link.forWhom },
    )
  })

/**
 * The text that a link shows. Null when there is nothing to see: no such link, one that is over or was taken back, or a
 * story that has come under an embargo or was withdrawn since; whoever asks is not told which.
 */
export async function openPreview(
  { db, clock }: Tools,
  token: string,
): Promise<{ readonly link: PreviewLink; readonly story: DeskStory } | null> {
  const now = clock.now()
  const link = await findPreviewLinkByHash(db, hashOf(token))
  if (!link || !isOpen(link, now)) return null
  const story = await findStoryForDesk(db, link.articleId)
  if (!story || isEmbargoed(story.embargoUntil, now)) return null
  const withdrawal = await findLastWithdrawal(db, story.id)
  if (withdrawal && link.madeAt <= withdrawal.at) return null
  await markOpened(db, link.id, now)
  return { link, story }
}
