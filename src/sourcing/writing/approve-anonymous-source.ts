import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { can, listStaff, recordAudit, type StaffId, type StaffMember } from '../../staff/index.ts'
import type { Source, SourceId } from '../source.ts'
import { findSource, updateSource, writersAbout } from '../store/sources.ts'

type ApprovalOutcome =
  | { readonly ok: true; readonly source: Source }
  | {
      readonly ok: false
      /** `own-source`: they wrote it down or quote it, and somebody else could approve it. */
      readonly reason: 'not-found' | 'not-anonymous' | 'reason-missing' | 'not-an-editor' | 'own-source'
    }

/** An editor's word that this source may stay unnamed. Needed before what it says is published. */
export function approveAnonymousSource(
  { db, clock }: { db: Db; clock: Clock },
  { sourceId, by }: { readonly sourceId: SourceId; readonly by: StaffMember },
): Promise<ApprovalOutcome> {
  return inTransaction(db, async (tx): Promise<ApprovalOutcome> => {
    if (!can(by.role, 'approve-sources')) return { ok: false, reason: 'not-an-editor' }
    const source = await findSource(tx, sourceId)
    if (!source) return { ok: false, reason: 'not-found' }
    if (!source.anonymity) return { ok: false, reason: 'not-anonymous' }
    if (!source.anonymity.reason) return { ok: false, reason: 'reason-missing' }
    const isOwn = (await writersAbout(tx, sourceId)).has(by.id)
    if (isOwn && (await hasAnotherApprover(tx, by.id))) return { ok: false, reason: 'own-source' }
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

/** In a newsroom of one, one's own word has to do. */
async function hasAnotherApprover(db: Db, besides: StaffId): Promise<boolean> {
  const staff = await listStaff(db)
  return staff.some(({ id, role, revokedAt }) => id !== besides && !revokedAt && can(role, 'approve-sources'))
}
