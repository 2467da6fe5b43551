import { sql } from 'kysely'
import { type Db, dialectOf } from './index.ts'

/** Looks whether the database answers and, for SQLite, whether its file is whole. Null when all is well. */
export async function findDatabaseFault(db: Db): Promise<string | null> {
  if (dialectOf(db) === 'postgres') {
    await sql`select 1`.execute(db)
    return null
  }
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(5)`.execute(db)
  const faults = rows.map(row => row.quick_check).filter(word => word !== 'ok')
  return faults.length > 0 ? faults.join('; ') : null
}
