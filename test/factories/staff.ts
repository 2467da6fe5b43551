import { randomUUID } from 'node:crypto'
import { openSession } from '../../src/platform/identity/index.ts'
import { inviteStaff, type Role, type StaffMember } from '../../src/staff/index.ts'
import type { Visitor } from '../visitor.ts'
import type { World } from '../world.ts'

/** Somebody of the staff with a mail address of their own. */
export async function createStaff(
  { db, clock }: World,
  role: Role,
  { name = `${role} of the test`, email = `${role}-${randomUUID().slice(0, 8)}@staff.test` } = {},
): Promise<StaffMember> {
  const invited = await inviteStaff({ db, clock }, { email, name, role, by: null })
  if (!invited.ok) throw new Error(`${email} is here already`)
  return invited.staff
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
