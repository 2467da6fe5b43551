import { sql } from 'kysely'
import { type Db, escapeLike } from '../../platform/db/index.ts'
import { emailKey } from '../../platform/mail/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { NewsletterTables, SubscriberTable } from '../tables.ts'
import {
  askLimits,
  earliestAsk,
  type Subscriber,
  type SubscriberId,
  type SubscriberState,
} from './subscriber.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

const toSubscriber = (row: SubscriberTable): Subscriber => ({
  id: row.id,
  email: row.email,
  state: row.state,
  createdAt: row.created_at,
  activeSince: row.active_since,
  endedAt: row.ended_at,
  suppressedBecause: row.suppressed_because,
})

export async function findSubscriber(db: Db, id: SubscriberId): Promise<Subscriber | null> {
  const row = await tables(db).selectFrom('subscriber').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toSubscriber(row) : null
}

export async function findSubscriberByEmail(db: Db, email: string): Promise<Subscriber | null> {
  const row = await tables(db)
    .selectFrom('subscriber')
    .selectAll()
    .where('email_key', '=', emailKey(email))
    .executeTakeFirst()
  return row ? toSubscriber(row) : null
}

/** Adds an address as unconfirmed; one that is there stays as it is. */
export async function insertSubscriber(
  db: Db,
  subscriber: { id: SubscriberId; email: string; createdAt: Instant },
): Promise<void> {
  await tables(db)
    .insertInto('subscriber')
    .values({
      id: subscriber.id,
      email: subscriber.email,
      email_key: emailKey(subscriber.email),
      state: 'unconfirmed',
      created_at: subscriber.createdAt,
      active_since: null,
      ended_at: null,
      suppressed_because: null,
      rejections: 0,
      asked_at: null,
      asks: 0,
      asks_since: null,
    })
    .onConflict(conflict => conflict.column('email_key').doNothing())
    .execute()
}

/** Counts one more mail to an address that somebody typed. False when it has had enough of them. */
export async function takeAsk(db: Db, id: SubscriberId, now: Instant): Promise<boolean> {
  const { lastBefore, windowFrom } = earliestAsk(now)
  const begins = sql<boolean>`(asks_since is null or asks_since <= ${windowFrom})`
  const { numUpdatedRows } = await tables(db)
    .updateTable('subscriber')
    .set({
      asked_at: now,
      asks: sql<number>`case when ${begins} then 1 else asks + 1 end`,
      asks_since: sql<Instant>`case when ${begins} then ${now} else asks_since end`,
    })
    .where('id', '=', id)
    .where(eb => eb.or([eb('asked_at', 'is', null), eb('asked_at', '<=', lastBefore)]))
    .where(eb => eb.or([begins, eb('asks', '<', askLimits.perDay)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Makes a subscriber active. False when they are already, or not there. */
export async function activate(db: Db, id: SubscriberId, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('subscriber')
    .set({ state: 'active', active_since: now, ended_at: null, suppressed_because: null, rejections: 0 })
    .where('id', '=', id)
    .where('state', '!=', 'active')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends an active or unconfirmed subscription. False when there is none to end. */
export async function end(db: Db, id: SubscriberId, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('subscriber')
    .set({ state: 'unsubscribed', active_since: null, ended_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['active', 'unconfirmed'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function suppress(db: Db, id: SubscriberId, now: Instant, because: string): Promise<void> {
  await tables(db)
    .updateTable('subscriber')
    .set({ state: 'suppressed', active_since: null, ended_at: now, suppressed_because: because })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .execute()
}

export async function setRejections(db: Db, id: SubscriberId, rejections: number): Promise<void> {
  await tables(db).updateTable('subscriber').set({ rejections }).where('id', '=', id).execute()
}

interface SubscriberFilter {
  readonly state?: SubscriberState
  /** A part of the address. */
  readonly query?: string
}

const filtered = (db: Db, { state, query }: SubscriberFilter) => {
  let found = tables(db).selectFrom('subscriber')
  if (state) found = found.where('state', '=', state)
  if (query) {
    const part = `%${escapeLike(emailKey(query))}%`
    found = found.where(sql<boolean>`email_key like ${part} escape '\\'`)
  }
  return found
}

/** Newest first; at most 200. `before`: the id of the last one already seen, for whoever goes through them all. */
export async function listSubscribers(
  db: Db,
  {
    limit,
    offset = 0,
    before,
    ...filter
  }: SubscriberFilter & { limit: number; offset?: number; before?: SubscriberId | undefined },
): Promise<Subscriber[]> {
  const rows = await filtered(db, filter)
    .$if(before !== undefined, query => query.where('id', '<', before as SubscriberId))
    .selectAll()
    .orderBy('id', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  return rows.map(toSubscriber)
}

/** How many there are in each state. */
export async function countSubscribers(
  db: Db,
  filter: SubscriberFilter = {},
): Promise<Record<SubscriberState, number>> {
  const rows = await filtered(db, filter)
    .select(['state', eb => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = { unconfirmed: 0, active: 0, unsubscribed: 0, suppressed: 0 }
  for (const row of rows) counts[row.state] = row.count
  return counts
}

/** Forgets addresses that nobody confirmed. */
export async function deleteUnconfirmed(db: Db, askedBefore: Instant): Promise<void> {
  await tables(db)
    .deleteFrom('subscriber')
    .where('state', '=', 'unconfirmed')
    .where('created_at', '<', askedBefore)
    .where(eb => eb.or([eb('asked_at', 'is', null), eb('asked_at', '<', askedBefore)]))
    .execute()
}
