import { type Db, newId } from '../../platform/db/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { cleanText } from '../../platform/text/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { Comment, CommentId, CommentState, RemovalReason } from '../comment.ts'
import { mailRemoval } from '../job-kinds.ts'
import { answerReports, insertDecision, writeTrust } from '../store/moderation.ts'
import { changeState, withComment } from '../writing/change-comment.ts'

export type Decision = 'approve' | 'reject' | 'spam'

interface DecisionInput {
  readonly commentId: CommentId
  /** Who decides; whether they may moderate is the caller's guard. */
  readonly by: StaffId
  readonly decision: Decision
  /** Needed to reject. */
  readonly reason?: RemovalReason | undefined
  /** In the moderator's own words, to the writer and to everybody who sees the placeholder. */
  readonly note?: string | undefined
}

type DecisionOutcome =
  | { readonly ok: true; readonly state: CommentState }
  /** `deleted`: its writer took it back meanwhile, so there is nothing left to decide on. */
  | { readonly ok: false; readonly reason: 'not-found' | 'deleted' | 'reason-missing' }

/**
 * A moderator's decision. Each is a row that stays; the latest holds. Approving makes the writer trusted; spam ends
 * that. Whatever is decided answers the open reports.
 */
export async function decideComment(
  { db, clock }: { db: Db; clock: Clock },
  { commentId, by, decision, reason, note = '' }: DecisionInput,
): Promise<DecisionOutcome> {
  if (decision === 'reject' && !reason) return { ok: false, reason: 'reason-missing' }
  const now = clock.now()
  const given = decision === 'reject' && reason ? { reason, note: cleanText(note).slice(0, 1000) } : null
  const outcome = await withComment(
    { db, clock },
    commentId,
    async (tx, comment, { votesCast }): Promise<DecisionOutcome> => {
      if (comment.state === 'deleted') return { ok: false, reason: 'deleted' }
      const to = stateAfter(decision, comment)
      const decisionId = newId(now)
      await insertDecision(tx, {
        id: decisionId,
        comment_id: comment.id,
        staff_id: by,
        decision,
        reason: given?.reason ?? null,
        note: given?.note ?? '',
        created_at: now,
      })
      await answerReports(tx, comment.id, now)
      await changeState({ db: tx, clock }, comment, {
        to,
        votesCast,
        open_reports: 0,
        held_for: null,
        removal_reason: given?.reason ?? null,
        removal_note: given?.note ?? null,
      })
      if (decision === 'approve') await writeTrust(tx, comment.readerId, now)
      if (decision === 'spam') await writeTrust(tx, comment.readerId, null)
      if (given) await enqueue({ db: tx, clock }, mailRemoval, { decisionId })
      await recordAudit(
        { db: tx, clock },
        {
          by,
          action: `comment.${decision}`,
          subject: comment.id,
          ...(given ? { detail: [given.reason, given.note].filter(Boolean).join(': ') } : {}),
        },
      )
      return { ok: true, state: to }
    },
  )
  return outcome ?? { ok: false, reason: 'not-found' }
}

function stateAfter(decision: Decision, { state }: Comment): CommentState {
  if (decision === 'approve') return 'published'
  if (decision === 'spam') return 'spam'
  return state === 'published' || state === 'removed' ? 'removed' : 'rejected'
}
