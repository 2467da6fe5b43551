import type { Services } from '../../platform/services.ts'
import { listStaff, makeAdministrator, type StaffMember } from '../../staff/index.ts'

/** Whoever may speak for the paper: the first of the staff who may, else the administrator of its first start. */
export async function anEditor(services: Pick<Services, 'db' | 'clock' | 'config'>): Promise<StaffMember> {
  const staff = await listStaff(services.db)
  const known = staff.find(({ role, revokedAt }) => role === 'administrator' && !revokedAt)
  if (known) return known
  const { id } = await makeAdministrator(services)
  const made = (await listStaff(services.db)).find(member => member.id === id)
  if (!made) throw new Error('The administrator who was just made is not there')
  return made
}
