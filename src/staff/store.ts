import { type Db, dialectOf } from '../platform/db/index.ts'
import { emailKey } from '../platform/mail/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { StaffId, StaffMember, StaffRecord } from './member.ts'
import type { Role } from './role.ts'
import type { StaffMemberTable, StaffTables } from './tables.ts'

const tables = (db: Db) => db.withTables<StaffTables>()

const toRecord = (row: StaffMemberTable): StaffRecord => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  createdAt: row.created_at,
  signedInAt: row.signed_in_at,
  revokedAt: row.revoked_at,
})

/** Somebody who works here now. */
export async function findStaff(db: Db, id: StaffId): Promise<StaffMember | null> {
  const record = await findStaffRecord(db, id)
  return record && !record.revokedAt ? record : null
}

/** Also somebody who no longer works here. */
export async function findStaffRecord(db: Db, id: StaffId): Promise<StaffRecord | null> {
  const row = await tables(db).selectFrom('staff_member').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toRecord(row) : null
}

export async function findStaffRecordByEmail(db: Db, email: string): Promise<StaffRecord | null> {
  const row = await tables(db)
    .selectFrom('staff_member')
    .selectAll()
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

/** Everybody, those who left at the end; at most 500. */
export async function listStaff(db: Db): Promise<StaffRecord[]> {
  const rows = await tables(db)
    .selectFrom('staff_member')
    .selectAll()
    .orderBy(eb => eb.case().when('revoked_at', 'is', null).then(0).else(1).end())
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(toRecord)
}

/** The administrators who work here now, oldest first. Held against change until the transaction ends. */
export async function holdAdministrators(tx: Db): Promise<StaffRecord[]> {
  const query = tables(tx)
    .selectFrom('staff_member')
    .selectAll()
    .where('role', '=', 'administrator')
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .limit(500)
  // SQLite has one writer at a time: its transactions hold everything.
  const rows = await (dialectOf(tx) === 'postgres' ? query.forUpdate() : query).execute()
  return rows.map(toRecord)
}

export async function hasAnybodySignedIn(db: Db): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('staff_member')
    .select('id')
    .where('signed_in_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertStaff(db: Db, member: StaffMember, now: Instant): Promise<void> {
  await tables(db)
    .insertInto('staff_member')
    .values({
      id: member.id,
      email: member.email,
      email_key: emailKey(member.email),
      name: member.name,
      role: member.role,
      signed_in_at: null,
      revoked_at: null,
      created_at: now,
    })
    .execute()
}

export async function writeStaff(
  db: Db,
  id: StaffId,
  change: { name?: string; role?: Role; signedInAt?: Instant; revokedAt?: Instant | null },
): Promise<void> {
  await tables(db)
    .updateTable('staff_member')
    .set({
      ...(change.name !== undefined && { name: change.name }),
      ...(change.role !== undefined && { role: change.role }),
      ...(change.signedInAt !== undefined && { signed_in_at: change.signedInAt }),
      ...(change.revokedAt !== undefined && { revoked_at: change.revokedAt }),
    })
    .where('id', '=', id)
    .execute()
}
