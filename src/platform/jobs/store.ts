import { sql } from 'kysely'
import { type Db, dialectOf, escapeLike } from '../db/index.ts'
import type { Instant } from '../time/index.ts'
import type { JobTable, JobTables } from './tables.ts'

const tables = (db: Db) => db.withTables<JobTables>()

/** Adds a job; does nothing when one with the same key is there. */
export async function insertJob(db: Db, job: JobTable): Promise<void> {
  await tables(db)
    .insertInto('job')
    .values(job)
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute()
}

interface Claim {
  readonly now: Instant
  readonly leaseUntil: Instant
  /** How the kind has to begin; empty for every kind. */
  readonly prefix: string
}

/** Takes the job that has been due for longest and leases it; null when none is due. */
export async function claimJob(db: Db, { now, leaseUntil, prefix }: Claim): Promise<JobTable | null> {
  const kind = prefix ? sql`kind like ${`${escapeLike(prefix)}%`} escape '\\' and` : sql``
  const skipLocked = dialectOf(db) === 'postgres' ? sql`for update skip locked` : sql``
  const { rows } = await sql<JobTable>`
    update job set state = 'running', attempts = attempts + 1, leased_until = ${leaseUntil}
    where id = (
      select id from job
      where ${kind} ((state = 'waiting' and run_at <= ${now}) or (state = 'running' and leased_until < ${now}))
      order by run_at, id limit 1 ${skipLocked}
    )
    returning id, kind, payload, state, run_at, attempts, key, leased_until, last_error, created_at`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function extendLease(db: Db, id: string, until: Instant): Promise<void> {
  await tables(db).updateTable('job').set({ leased_until: until }).where('id', '=', id).execute()
}

export async function deleteJob(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('job').where('id', '=', id).execute()
}

export async function markFailed(
  db: Db,
  id: string,
  next: { state: 'waiting' | 'dead'; runAt: Instant; error: string },
): Promise<void> {
  await tables(db)
    .updateTable('job')
    .set({ state: next.state, run_at: next.runAt, last_error: next.error, leased_until: null })
    .where('id', '=', id)
    .execute()
}

/** Puts a job that asked to go on back in the queue, as if new. */
export async function requeueJob(db: Db, id: string, runAt: Instant): Promise<void> {
  await tables(db)
    .updateTable('job')
    .set({ state: 'waiting', run_at: runAt, attempts: 0, leased_until: null, last_error: null })
    .where('id', '=', id)
    .execute()
}

/** Jobs in a state, oldest first, at most 200. */
export const listJobs = (db: Db, state: JobTable['state']): Promise<JobTable[]> =>
  tables(db)
    .selectFrom('job')
    .selectAll()
    .where('state', '=', state)
    .orderBy('run_at')
    .orderBy('id')
    .limit(200)
    .execute()

export async function countJobs(db: Db): Promise<Record<JobTable['state'], number>> {
  const rows = await tables(db)
    .selectFrom('job')
    .select(['state', eb => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, running: 0, dead: 0 }
  for (const row of rows) counts[row.state] = row.count
  return counts
}

/** Puts a dead job back to the start. False when there is no such dead job. */
export async function reviveJob(db: Db, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('job')
    .set({ state: 'waiting', attempts: 0, run_at: now })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Forgets a dead job. Null when there is no such dead job. */
export const dropJob = async (db: Db, id: string): Promise<Pick<JobTable, 'kind' | 'payload'> | null> =>
  (await tables(db)
    .deleteFrom('job')
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .returning(['kind', 'payload'])
    .executeTakeFirst()) ?? null
