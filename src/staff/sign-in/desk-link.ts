import { type Db, inTransaction } from '../../platform/db/index.ts'
import { mintLink, writeSignInSubject } from '../../platform/identity/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../member.ts'
import { findStaff } from '../store.ts'

export const staffLinkPurpose = 'staff.sign-in'

const deskLinkMinutes = 60
export const invitationMinutes = 24 * 60

/**
 * A one-time link's token for somebody of the staff, bound to no browser: for where only they see it.
 * @throws Error when nobody with this id works here
 */
export async function createDeskLink(
  { db, clock }: { db: Db; clock: Clock },
  staffId: StaffId,
  validMinutes = deskLinkMinutes,
): Promise<string> {
  return inTransaction(db, async tx => {
    const staff = await findStaff(tx, staffId)
    if (!staff) throw new Error('Nobody with this id works here')
    const subject = writeSignInSubject({ account: staff.email, next: null })
    return mintLink({ db: tx, clock }, { purpose: staffLinkPurpose, subject, validMinutes })
  })
}
