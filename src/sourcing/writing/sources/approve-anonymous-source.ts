import { type Db, inTransaction } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { can, recordAudit, type StaffId, type StaffMember } from '../../../staff/index.ts'
import { approvedWords } from '../../reading/approved-words.ts'
import { listApprovers } from '../../reading/list-approvers.ts'
import type { Source, SourceId } from '../../source.ts'
import { findSource, holdSource, updateSource } from '../../store/sources.ts'

interface Approval {
  readonly sourceId: SourceId
  /** What was read of it: `approvedWords` of it then. Left out: what is said of it now. */
  readonly read?: string
  /** Who wrote in the story that it belongs to: that is the story's to know. */
  readonly storyWriters: ReadonlySet<StaffId>
  readonly by: StaffMember
}

type ApprovalOutcome =
  | { readonly ok: true; readonly source: Source }
  | {
      readonly ok: false
      /** `own-source`: they wrote of it or in its story, and somebody else could approve it. */
      readonly reason:
        | 'not-found'
        | 'not-anonymous'
        | 'reason-missing'
        | 'not-an-editor'
        | 'own-source'
        | 'changed-meanwhile'
    }

/** An editor's word that this source may stay unnamed. Needed before what it says is published. */
export function approveAnonymousSource(
  { db, clock }: { db: Db; clock: Clock },
  { sourceId, read, storyWriters, by }: Approval,
): Promise<ApprovalOutcome> {
  return inTransaction(db, async (tx): Promise<ApprovalOutcome> => {
    if (!can(by.role, 'approve-sources')) return { ok: false, reason: 'not-an-editor' }
    const source = await holdSource(tx, sourceId)
    if (!source) return { ok: false, reason: 'not-found' }
    if (!source.anonymity) return { ok: false, reason: 'not-anonymous' }
    if (!source.anonymity.reason) return { ok: false, reason: 'reason-missing' }
    if (read !== undefined && read !== approvedWords(source))
      return { ok: false, reason: 'changed-meanwhile' }
    const approvers = await listApprovers(tx, { sourceId, storyWriters })
    if (!approvers.some(({ id }) => id === by.id)) return { ok: false, reason: 'own-source' }
    const now = clock.now()
    await updateSource(tx, sourceId, { approved_by: by.id, approved_at: now })
    await recordAudit(
      { db: tx, clock },
      { by: by.id, action: 'source.approved', subject: `source:${sourceId}`, detail: source.wording },
    )
    const approved = await findSource(tx, sourceId)
    return approved ? { ok: true, source: approved } : { ok: false, reason: 'not-found' }
  })
}
