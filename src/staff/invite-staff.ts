import { type Db, inTransaction, newId } from '../platform/db/index.ts'
import { emit, enqueue } from '../platform/jobs/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { recordAudit } from './audit-store.ts'
import type { StaffId, StaffMember } from './member.ts'
import type { Role } from './role.ts'
import { mailInvitation } from './sign-in/sign-in-jobs.ts'
import { staffChanged } from './staff-changed.ts'
import { findStaffRecordByEmail, insertStaff, writeStaff } from './store.ts'

interface Invitation {
  readonly email: string
  readonly name: string
  readonly role: Role
  /** Null: the command line. */
  readonly by: StaffId | null
}

type InviteOutcome =
  | { readonly ok: true; readonly staff: StaffMember }
  | { readonly ok: false; readonly reason: 'already-here' }

/**
 * Takes somebody on and mails them a link that is good for a day. One who left and comes back is the same person,
 * with the new name and role.
 */
export async function inviteStaff(
  { db, clock }: { db: Db; clock: Clock },
  { email, name, role, by }: Invitation,
): Promise<InviteOutcome> {
  return inTransaction(db, async tx => {
    const known = await findStaffRecordByEmail(tx, email)
    if (known && !known.revokedAt) return { ok: false, reason: 'already-here' }
    const now = clock.now()
    const staff: StaffMember = {
      id: known?.id ?? newId<StaffId>(now),
      email: known?.email ?? email.trim(),
      name,
      role,
    }
    if (known) await writeStaff(tx, staff.id, { name, role, revokedAt: null })
    else await insertStaff(tx, staff, now)
    await enqueue({ db: tx, clock }, mailInvitation, { staffId: staff.id })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'staff.invited', subject: `staff:${staff.id}`, detail: role },
    )
    await emit({ db: tx, clock }, staffChanged, {})
    return { ok: true, staff }
  })
}

/** Mails somebody who works here another link that is good for a day. */
export async function inviteStaffAgain(
  { db, clock }: { db: Db; clock: Clock },
  { staffId, by }: { staffId: StaffId; by: StaffId | null },
): Promise<void> {
  await inTransaction(db, async tx => {
    await enqueue({ db: tx, clock }, mailInvitation, { staffId }, { key: `invitation ${staffId}` })
    await recordAudit({ db: tx, clock }, { by, action: 'staff.invited-again', subject: `staff:${staffId}` })
  })
}
