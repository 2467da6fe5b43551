import type { Db } from '../platform/db/index.ts'
import { createLink, mintLinkToken } from '../platform/identity/index.ts'
import type { Clock } from '../platform/time/index.ts'
import type { StaffId } from './member.ts'
import { findStaff } from './store.ts'

export const staffLinkPurpose = 'staff.sign-in'

/**
 * A one-time link's token for somebody of the staff, bound to no browser: printed where only they see it.
 * @throws Error when nobody with this id works here
 */
export async function createDeskLink(
  { db, clock }: { db: Db; clock: Clock },
  staffId: StaffId,
  validMinutes = 60,
): Promise<string> {
  const staff = await findStaff(db, staffId)
  if (!staff) throw new Error('Nobody with this id works here')
  const id = await createLink(
    { db, clock },
    {
      purpose: staffLinkPurpose,
      subject: JSON.stringify({ account: staff.email, next: null }),
      validMinutes,
    },
  )
  const minted = await mintLinkToken({ db, clock }, id)
  if (!minted) throw new Error('A link that was just made is not there')
  return minted.token
}
