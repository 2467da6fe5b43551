import type { Db } from '../../platform/db/index.ts'
import type { ClaimId } from '../claim.ts'
import type { StandingEntry } from '../standing.ts'
import type { StandingEntryTable } from '../tables.ts'
import { tables } from './tables.ts'

/** Every entry of these claims, each claim's oldest first. */
export async function standingHistory(
  db: Db,
  claims: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, readonly StandingEntry[]>> {
  const history = new Map<ClaimId, StandingEntry[]>()
  if (claims.length === 0) return history
  const rows = await tables(db)
    .selectFrom('standing_entry')
    .selectAll()
    .where('claim_id', 'in', [...new Set(claims)])
    .orderBy('claim_id')
    .orderBy('number')
    .limit(20_000)
    .execute()
  for (const row of rows) {
    const entries = history.get(row.claim_id)
    if (entries) entries.push(toEntry(row))
    else history.set(row.claim_id, [toEntry(row)])
  }
  return history
}

const toEntry = (row: StandingEntryTable): StandingEntry => ({
  id: row.id,
  claimId: row.claim_id,
  standing: row.standing,
  reason: row.reason,
  evidence: row.evidence,
  independentOf: row.independent_of,
  by: row.staff_id,
  at: row.at,
})

/** Adds an entry behind those that a claim has. */
export async function insertStanding(db: Db, entry: StandingEntry): Promise<void> {
  const { last } = await tables(db)
    .selectFrom('standing_entry')
    .select(eb => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('last'))
    .where('claim_id', '=', entry.claimId)
    .executeTakeFirstOrThrow()
  await tables(db)
    .insertInto('standing_entry')
    .values({
      id: entry.id,
      claim_id: entry.claimId,
      number: Number(last) + 1,
      standing: entry.standing,
      reason: entry.reason,
      evidence: entry.evidence,
      independent_of: entry.independentOf,
      staff_id: entry.by,
      at: entry.at,
    })
    .execute()
}
