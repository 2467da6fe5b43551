import { type Db, inTransaction } from '../platform/db/index.ts'
import { endAllSessions } from '../platform/identity/index.ts'
import { emit } from '../platform/jobs/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { recordAudit } from './audit-store.ts'
import type { StaffId } from './member.ts'
import type { Role } from './role.ts'
import { staffRealm } from './sign-in/session.ts'
import { staffChanged } from './staff-changed.ts'
import { findStaff, holdAdministrators, writeStaff } from './store.ts'

export type ChangeOutcome =
  | { readonly ok: true }
  /**
   * `yourself`: nobody lowers or removes themselves, so that it does not happen by accident.
   * `last-administrator`: somebody must be able to do this tomorrow.
   */
  | { readonly ok: false; readonly reason: 'nobody' | 'yourself' | 'last-administrator' }

interface Change {
  readonly staffId: StaffId
  /** Null: the command line. */
  readonly by: StaffId | null
}

export async function changeRole(
  { db, clock }: { db: Db; clock: Clock },
  { staffId, by, role }: Change & { role: Role },
): Promise<ChangeOutcome> {
  return inTransaction(db, async tx => {
    const refusal = await refusalOf(tx, { staffId, by }, role === 'administrator')
    if (refusal) return { ok: false, reason: refusal }
    await writeStaff(tx, staffId, { role })
    await recordAudit(
      { db: tx, clock },
      { by, action: 'staff.role-changed', subject: `staff:${staffId}`, detail: role },
    )
    await emit({ db: tx, clock }, staffChanged, {})
    return { ok: true }
  })
}

/** Ends somebody's work at the desk, at once: their sessions end, their links no longer let in. */
export async function revokeStaff(
  { db, clock }: { db: Db; clock: Clock },
  { staffId, by }: Change,
): Promise<ChangeOutcome> {
  return inTransaction(db, async tx => {
    const refusal = await refusalOf(tx, { staffId, by }, false)
    if (refusal) return { ok: false, reason: refusal }
    await writeStaff(tx, staffId, { revokedAt: clock.now() })
    await endAllSessions(tx, staffRealm, staffId)
    await recordAudit({ db: tx, clock }, { by, action: 'staff.revoked', subject: `staff:${staffId}` })
    await emit({ db: tx, clock }, staffChanged, {})
    return { ok: true }
  })
}

async function refusalOf(
  tx: Db,
  { staffId, by }: Change,
  staysAdministrator: boolean,
): Promise<Extract<ChangeOutcome, { ok: false }>['reason'] | null> {
  const administrators = await holdAdministrators(tx)
  if (!(await findStaff(tx, staffId))) return 'nobody'
  if (staffId === by) return 'yourself'
  const isLast = administrators.length === 1 && administrators[0]?.id === staffId
  return isLast && !staysAdministrator ? 'last-administrator' : null
}

/** Signs somebody out everywhere: a lost telephone, a browser left open. */
export async function endStaffSessions(
  { db, clock }: { db: Db; clock: Clock },
  { staffId, by }: Change,
): Promise<void> {
  await inTransaction(db, async tx => {
    await endAllSessions(tx, staffRealm, staffId)
    await recordAudit({ db: tx, clock }, { by, action: 'staff.sessions-ended', subject: `staff:${staffId}` })
  })
}
