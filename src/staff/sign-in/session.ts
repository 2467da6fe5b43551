import { type Ctx, type Guard, Problem } from '../../platform/http/index.ts'
import { beginSession, peekSession, type Realm, readSession } from '../../platform/identity/index.ts'
import { urls } from '../../urls.ts'
import type { StaffId, StaffMember } from '../member.ts'
import { can, type Permission } from '../role.ts'
import { findStaff } from '../store.ts'

export const staffRealm: Realm = { name: 'staff', days: 14 }

const known = new WeakMap<Ctx, Promise<StaffMember | null>>()

/** Who is at the desk; null for everybody else. Looked up once a request, and never without a cookie. */
function currentStaff(c: Ctx): Promise<StaffMember | null> {
  const found = known.get(c) ?? lookUp(c)
  known.set(c, found)
  return found
}

async function lookUp(c: Ctx): Promise<StaffMember | null> {
  const id = await readSession(c, staffRealm)
  return id ? findStaff(c.get('services').db, id as StaffId) : null
}

/** For the desk: others are shown its door, and whoever lacks the permission is refused. */
export const requireStaff =
  (permission?: Permission): Guard<StaffMember> =>
  async c => {
    const staff = await currentStaff(c)
    if (!staff) {
      const { pathname, search } = new URL(c.req.url)
      throw new Problem('sign-in-required', undefined, { mendAt: urls.deskSignIn(pathname + search) })
    }
    if (permission && !can(staff.role, permission)) throw new Problem('forbidden', permission)
    return staff
  }

/** Whether who asked may still do it, while their answer goes on: they may have signed out or lost their role. */
export async function mayStill(c: Ctx, permission: Permission): Promise<boolean> {
  const id = await peekSession(c, staffRealm)
  const staff = id && (await findStaff(c.get('services').db, id as StaffId))
  return staff ? can(staff.role, permission) : false
}

export async function beginStaffSession(c: Ctx, staff: StaffId): Promise<void> {
  await beginSession(c, staffRealm, staff)
  known.delete(c)
}
