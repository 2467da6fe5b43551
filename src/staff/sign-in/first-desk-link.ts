import { inTransaction, newId } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { absolute, urls } from '../../urls.ts'
import { recordAudit } from '../audit-store.ts'
import type { StaffId, StaffRecord } from '../member.ts'
import {
  findStaffRecordByEmail,
  hasAnybodySignedIn,
  holdAdministrators,
  insertStaff,
  writeStaff,
} from '../store.ts'
import { createDeskLink } from './desk-link.ts'

/**
 * The way in on the first start: an absolute address that signs the administrator in once, within an hour. Makes sure
 * that there is an administrator. Null as soon as anybody of the staff has ever signed in: from then on links are
 * mailed, or made on the command line.
 */
export async function firstDeskLink({
  db,
  clock,
  config,
}: Pick<Services, 'db' | 'clock' | 'config'>): Promise<string | null> {
  const administrator = await inTransaction(db, async tx => {
    const [first] = await holdAdministrators(tx)
    return first ?? makeAdministrator({ db: tx, clock, config })
  })
  if (await hasAnybodySignedIn(db)) return null
  return absolute(config.url, urls.deskLink(await createDeskLink({ db, clock }, administrator.id)))
}

export async function makeAdministrator({
  db,
  clock,
  config,
}: Pick<Services, 'db' | 'clock' | 'config'>): Promise<Pick<StaffRecord, 'id'>> {
  const email = `admin@${new URL(config.url).hostname}`
  const now = clock.now()
  const known = await findStaffRecordByEmail(db, email)
  const id = known?.id ?? newId<StaffId>(now)
  if (known) await writeStaff(db, id, { role: 'administrator', revokedAt: null })
  else await insertStaff(db, { id, email, name: 'Administrator', role: 'administrator' }, now)
  await recordAudit({ db, clock }, { by: null, action: 'staff.first-administrator', subject: `staff:${id}` })
  return { id }
}
