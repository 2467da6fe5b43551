import { type Db, inTransaction, newId } from '../platform/db/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { recordAudit } from './audit-store.ts'
import type { StaffId, StaffMember } from './member.ts'
import type { Role } from './role.ts'
import { findStaff, findStaffRecordByEmail, insertStaff, writeStaff } from './store.ts'

export interface Invitation {
  readonly email: string
  readonly name: string
  readonly role: Role
  /** Null: the command line. */
  readonly by: StaffId | null
}

export type InviteOutcome =
  | { readonly ok: true; readonly staff: StaffMember }
  | { readonly ok: false; readonly reason: 'already-here' }

/** Takes somebody on. One who left and comes back is the same person, with the new name and role. */
export async function inviteStaff(
  { db, clock }: { db: Db; clock: Clock },
  { email, name, role, by }: Invitation,
): Promise<InviteOutcome> {
  return inTransaction(db, async tx => {
    const known = await findStaffRecordByEmail(tx, email)
    if (known && !known.revokedAt) return { ok: false, reason: 'already-here' }
    const now = clock.now()
    const id = known?.id ?? newId<StaffId>(now)
    if (known) await writeStaff(tx, id, { name, role, revokedAt: null })
    else await insertStaff(tx, { id, email: email.trim(), name, role }, now)
    await recordAudit(
      { db: tx, clock },
      { by, action: 'staff.invited', subject: `staff:${id}`, detail: role },
    )
    const staff = await findStaff(tx, id)
    if (!staff) throw new Error('Somebody who was just invited is not there')
    return { ok: true, staff }
  })
}
