import { randomUUID } from 'node:crypto'
import { type Db, newId } from '../../src/platform/db/index.ts'
import { openSession } from '../../src/platform/identity/index.ts'
import type { Clock } from '../../src/platform/time/index.ts'
import type { Role, StaffId, StaffMember } from '../../src/staff/index.ts'
import { insertStaff } from '../../src/staff/store.ts'
import type { Visitor } from '../visitor.ts'
import type { World } from '../world.ts'

/** Somebody of the staff with a mail address of their own: no invitation is mailed, nothing is noted. */
export async function createStaff(
  { db, clock }: { db: Db; clock: Clock },
  role: Role,
  { name = `${role} of the test`, email = `${role}-${randomUUID().slice(0, 8)}@staff.test` } = {},
): Promise<StaffMember> {
  const now = clock.now()
  const staff = { id: newId<StaffId>(now), email, name, role }
  await insertStaff(db, staff, now)
  return staff
}

/** Signs somebody of the staff in on a visitor's browser without the pages, for tests about something else. */
export async function signInStaff(
  { db, clock }: World,
  visitor: Visitor,
  staff: Pick<StaffMember, 'id'>,
): Promise<void> {
  const token = await openSession({ db, clock }, { name: 'staff', days: 14 }, staff.id, 'Firefox, Linux')
  visitor.carry('standfirst-staff', token)
}
