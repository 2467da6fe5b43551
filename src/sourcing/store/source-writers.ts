import type { Db } from '../../platform/db/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { SourceId } from '../source.ts'
import { tables } from './tables.ts'

/** Notes who wrote down or changed what is said of unnamed sources, or let them say something; others are passed over. */
export async function addSourceWriter(
  db: Db,
  sources: readonly (SourceId | null)[],
  by: StaffId | null,
): Promise<void> {
  const wanted = [...new Set(sources)].filter(id => id !== null)
  if (by === null || wanted.length === 0) return
  const unnamed = await tables(db)
    .selectFrom('source')
    .select('id')
    .where('id', 'in', wanted)
    .where('kind', '=', 'anonymous')
    .execute()
  if (unnamed.length === 0) return
  await tables(db)
    .insertInto('source_writer')
    .values(unnamed.map(({ id }) => ({ source_id: id, staff_id: by })))
    .onConflict(conflict => conflict.columns(['source_id', 'staff_id']).doNothing())
    .execute()
}

export async function listSourceWriters(db: Db, source: SourceId): Promise<ReadonlySet<StaffId>> {
  const rows = await tables(db)
    .selectFrom('source_writer')
    .select('staff_id')
    .where('source_id', '=', source)
    .execute()
  return new Set(rows.map(({ staff_id }) => staff_id))
}
