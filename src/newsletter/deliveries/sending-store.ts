import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { EditionSendingTable, NewsletterTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

/** How the sending of an edition is going. */
export interface Sending {
  readonly startedAt: Instant
  /** Staff id; null: the paper itself, or the command line. */
  readonly startedBy: string | null
  readonly expiresAt: Instant
  readonly plannedAt: Instant | null
  readonly finishedAt: Instant | null
  readonly failures: number
  /** What is in the way at the mail server; null while all is well. */
  readonly lastError: string | null
  /** When the mail server is asked again. */
  readonly nextTryAt: Instant | null
}

export async function findSending(db: Db, id: EditionId): Promise<Sending | null> {
  const row = await tables(db)
    .selectFrom('edition_sending')
    .selectAll()
    .where('edition_id', '=', id)
    .executeTakeFirst()
  return row ? toSending(row) : null
}

/** Of several editions, by id. */
export async function sendingsById(db: Db, ids: readonly EditionId[]): Promise<Map<EditionId, Sending>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('edition_sending')
    .selectAll()
    .where('edition_id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.edition_id, toSending(row)]))
}

const toSending = (row: EditionSendingTable): Sending => ({
  startedAt: row.started_at,
  startedBy: row.started_by,
  expiresAt: row.expires_at,
  plannedAt: row.planned_at,
  finishedAt: row.finished_at,
  failures: row.failures,
  lastError: row.last_error,
  nextTryAt: row.next_try_at,
})

/** False when the sending has begun already. */
export async function insertSending(
  db: Db,
  sending: { editionId: EditionId; at: Instant; expiresAt: Instant; by: string | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('edition_sending')
    .values({
      edition_id: sending.editionId,
      started_at: sending.at,
      started_by: sending.by,
      expires_at: sending.expiresAt,
      planned_at: null,
      finished_at: null,
      failures: 0,
      last_error: null,
      next_try_at: null,
    })
    .onConflict(conflict => conflict.column('edition_id').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

type Progress = Partial<
  Pick<
    EditionSendingTable,
    'expires_at' | 'planned_at' | 'finished_at' | 'failures' | 'last_error' | 'next_try_at'
  >
>

export async function updateSending(db: Db, id: EditionId, progress: Progress): Promise<void> {
  await tables(db).updateTable('edition_sending').set(progress).where('edition_id', '=', id).execute()
}
