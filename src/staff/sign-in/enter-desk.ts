import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit } from '../audit-store.ts'
import type { StaffId } from '../member.ts'
import { findStaffRecord, writeStaff } from '../store.ts'

/** What the audit trail calls each way in. */
const actions = {
  link: 'staff.signed-in',
  passkey: 'staff.signed-in-by-passkey',
  'recovery-code': 'staff.signed-in-by-recovery-code',
} as const

/** Notes that somebody comes in. False for one who no longer works here: they stay outside. */
export const enterDesk = (
  { db, clock }: { db: Db; clock: Clock },
  id: StaffId,
  way: keyof typeof actions,
): Promise<boolean> =>
  inTransaction(db, async tx => {
    const staff = await findStaffRecord(tx, id)
    if (!staff || staff.revokedAt) return false
    await writeStaff(tx, id, { signedInAt: clock.now() })
    await recordAudit({ db: tx, clock }, { by: id, action: actions[way], subject: `staff:${id}` })
    return true
  })
