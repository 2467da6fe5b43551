import type { Db } from '../platform/db/index.ts'
import { emailKey } from '../platform/mail/index.ts'
import type { Reader, ReaderId } from './reader.ts'
import type { KeptNameTable, ReaderTable, ReaderTables } from './tables.ts'

const tables = (db: Db) => db.withTables<ReaderTables>()

const toReader = (row: ReaderTable): Reader => ({
  id: row.id,
  email: row.email,
  displayName: row.display_name,
  createdAt: row.created_at,
})

export async function findReader(db: Db, id: ReaderId): Promise<Reader | null> {
  const row = await tables(db).selectFrom('reader').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toReader(row) : null
}

export async function findReaderByEmail(db: Db, email: string): Promise<Reader | null> {
  const row = await tables(db)
    .selectFrom('reader')
    .selectAll()
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst()
  return row ? toReader(row) : null
}

/** One query for the readers of a page, at most a few hundred; those that are not there are left out. */
export async function readersById(db: Db, ids: readonly ReaderId[]): Promise<Map<ReaderId, Reader>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('reader')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(row => [row.id, toReader(row)]))
}

/** Adds a reader; does nothing when the address is known. */
export async function insertReader(db: Db, reader: Reader): Promise<void> {
  await tables(db)
    .insertInto('reader')
    .values({
      id: reader.id,
      email: reader.email,
      email_key: emailKey(reader.email),
      display_name: reader.displayName,
      created_at: reader.createdAt,
    })
    .onConflict(conflict => conflict.column('email_key').doNothing())
    .execute()
}

export async function writeDisplayName(db: Db, id: ReaderId, displayName: string): Promise<void> {
  await tables(db).updateTable('reader').set({ display_name: displayName }).where('id', '=', id).execute()
}

/** Whether a name is kept for somebody with another address; null: for anybody. */
export async function isKeptFromOthers(db: Db, folded: string, email: string | null): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('kept_name')
    .select('folded')
    .where('folded', '=', folded)
    .where('email_key', '!=', emailKey(email ?? ''))
    .executeTakeFirst()
  return row !== undefined
}

export async function replaceKeptNames(db: Db, names: readonly KeptNameTable[]): Promise<void> {
  await tables(db).deleteFrom('kept_name').execute()
  if (names.length > 0)
    await tables(db)
      .insertInto('kept_name')
      .values([...names])
      .execute()
}
