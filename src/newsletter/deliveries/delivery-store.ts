import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import type { NewsletterTables } from '../tables.ts'
import {
  type Delivery,
  type DeliveryCounts,
  type DeliveryId,
  type DeliveryState,
  expired,
} from './delivery.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

/** Recipients planned with one statement. */
const planBatch = 10_000

/**
 * Gives the next 10,000 recipients after `after` their rows: who was active when the edition was composed and still
 * is. Doing so twice changes nothing.
 * @returns the last recipient looked at; null when there are no more
 */
export async function planDeliveries(
  db: Db,
  edition: { id: EditionId; composedAt: Instant },
  after: SubscriberId | '',
): Promise<SubscriberId | null> {
  const recipients = tables(db)
    .selectFrom('subscriber')
    .where('state', '=', 'active')
    .where('active_since', '<=', edition.composedAt)
    .where('id', '>', after as SubscriberId)
    .orderBy('id')
    .limit(planBatch)
  const batch = recipients.select('id')
  const { last } = await tables(db)
    .selectFrom(batch.as('batch'))
    .select(eb => eb.fn.max('batch.id').as('last'))
    .executeTakeFirstOrThrow()
  if (last === null) return null
  await tables(db)
    .insertInto('delivery')
    .columns(['id', 'edition_id', 'subscriber_id', 'state', 'attempts'])
    .expression(
      tables(db)
        .selectFrom('subscriber')
        .select([
          sql<DeliveryId>`${edition.id} || '-' || id`.as('id'),
          sql<EditionId>`cast(${edition.id} as text)`.as('edition_id'),
          'id as subscriber_id',
          sql<DeliveryState>`'waiting'`.as('state'),
          sql<number>`0`.as('attempts'),
        ])
        .where('state', '=', 'active')
        .where('active_since', '<=', edition.composedAt)
        .where('id', '>', after as SubscriberId)
        .where('id', '<=', last),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return last
}

/** A delivery whose turn has come. */
export interface DueDelivery {
  readonly id: DeliveryId
  readonly subscriberId: SubscriberId
  readonly email: string
  readonly attempts: number
  /** The subscriber's permanent rejections in a row so far. */
  readonly rejections: number
}

/** What may be sent now, at most `limit`: the untried first, then what was put off until now. */
export async function listDue(
  db: Db,
  editionId: EditionId,
  now: Instant,
  limit: number,
): Promise<DueDelivery[]> {
  const due = () =>
    tables(db)
      .selectFrom('delivery')
      .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
      .select([
        'delivery.id',
        'delivery.subscriber_id as subscriberId',
        'subscriber.email',
        'delivery.attempts',
        'subscriber.rejections',
      ])
      .where('delivery.edition_id', '=', editionId)
      .orderBy('delivery.id')
      .limit(limit)
  const waiting = await due().where('delivery.state', '=', 'waiting').execute()
  if (waiting.length > 0) return waiting
  return due().where('delivery.state', '=', 'deferred').where('next_attempt_at', '<=', now).execute()
}

/**
 * Takes a delivery for one run of the sender and stores the Message-ID that it will carry. Null when it is no longer
 * to be sent. An earlier try's Message-ID stays.
 */
export async function claimDelivery(
  db: Db,
  id: DeliveryId,
  claim: { by: string; at: Instant; messageId: string },
): Promise<{ messageId: string } | null> {
  const row = await tables(db)
    .updateTable('delivery')
    .set(eb => ({
      state: 'claimed',
      claimed_by: claim.by,
      claimed_at: claim.at,
      message_id: eb.fn.coalesce('message_id', eb.val(claim.messageId)),
      next_attempt_at: null,
    }))
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'deferred'])
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('subscriber')
          .select('subscriber.id')
          .whereRef('subscriber.id', '=', 'delivery.subscriber_id')
          .where('subscriber.state', '=', 'active'),
      ),
    )
    .returning('message_id')
    .executeTakeFirst()
  return row?.message_id ? { messageId: row.message_id } : null
}

/** Marks what could not be claimed because its subscriber is gone. */
export async function skipDelivery(db: Db, id: DeliveryId, now: Instant): Promise<void> {
  await tables(db)
    .updateTable('delivery')
    .set({ state: 'skipped', settled_at: now, next_attempt_at: null })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'deferred'])
    .execute()
}

/**
 * Writes down what the server said. `by`: the run that claimed it; a run that was thought dead and still got an answer
 * may put a fact in the place of `unknown`.
 */
export async function settleDelivery(
  db: Db,
  { id, by }: { id: DeliveryId; by: string },
  settled: {
    state: DeliveryState
    response: string
    attempts: number
    nextAttemptAt: Instant | null
    at: Instant
  },
): Promise<void> {
  const isFinal = settled.state !== 'deferred' && settled.state !== 'waiting'
  await tables(db)
    .updateTable('delivery')
    .set({
      state: settled.state,
      response: settled.response,
      attempts: settled.attempts,
      next_attempt_at: settled.nextAttemptAt,
      settled_at: isFinal ? settled.at : null,
      claimed_by: isFinal ? by : null,
    })
    .where('id', '=', id)
    .where('claimed_by', '=', by)
    .where('state', 'in', ['claimed', 'unknown'])
    .execute()
}

/** Claims of runs that are gone: their mail may be out or not, and nobody will ever know. */
export async function markOrphans(
  db: Db,
  editionId: EditionId,
  { by, at, response }: { by: string; at: Instant; response: string },
): Promise<void> {
  await tables(db)
    .updateTable('delivery')
    .set({ state: 'unknown', settled_at: at, response })
    .where('edition_id', '=', editionId)
    .where('state', '=', 'claimed')
    .where('claimed_by', '!=', by)
    .execute()
}

/** Gives up what has waited too long. */
export async function expireDeliveries(db: Db, editionId: EditionId, at: Instant): Promise<void> {
  await tables(db)
    .updateTable('delivery')
    .set({ state: 'rejected', response: expired, settled_at: at, next_attempt_at: null })
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['waiting', 'deferred'])
    .execute()
}

export const hasClaims = async (db: Db, editionId: EditionId): Promise<boolean> =>
  (await tables(db)
    .selectFrom('delivery')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('state', '=', 'claimed')
    .executeTakeFirst()) !== undefined

/** When the first of those that were put off is due again. Null when none is. */
export async function firstNextAttempt(db: Db, editionId: EditionId): Promise<Instant | null> {
  const row = await tables(db)
    .selectFrom('delivery')
    .select(eb => eb.fn.min('next_attempt_at').as('at'))
    .where('edition_id', '=', editionId)
    .where('state', '=', 'deferred')
    .executeTakeFirst()
  return row?.at ?? null
}

/** Puts an unknown delivery back to the start, with the Message-ID it had. Null when it is not unknown. */
export async function reopenUnknown(db: Db, id: DeliveryId): Promise<EditionId | null> {
  const row = await tables(db)
    .updateTable('delivery')
    .set({ state: 'waiting', claimed_by: null, settled_at: null, response: null })
    .where('id', '=', id)
    .where('state', '=', 'unknown')
    .returning('edition_id')
    .executeTakeFirst()
  return row?.edition_id ?? null
}

export async function countDeliveries(db: Db, editionId: EditionId): Promise<DeliveryCounts> {
  const rows = await tables(db)
    .selectFrom('delivery')
    .select(['state', eb => eb.fn.countAll<number>().as('count')])
    .where('edition_id', '=', editionId)
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, claimed: 0, deferred: 0, accepted: 0, rejected: 0, unknown: 0, skipped: 0 }
  for (const row of rows) counts[row.state] = row.count
  return counts
}

/** An edition's deliveries in a state, at most 200; `after`: the id of the last one already shown. */
export async function listDeliveries(
  db: Db,
  editionId: EditionId,
  { state, limit, after }: { state: DeliveryState; limit: number; after?: DeliveryId },
): Promise<Delivery[]> {
  let query = tables(db)
    .selectFrom('delivery')
    .leftJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'delivery.id',
      'delivery.edition_id as editionId',
      'delivery.subscriber_id as subscriberId',
      'subscriber.email',
      'delivery.state',
      'delivery.message_id as messageId',
      'delivery.attempts',
      'delivery.next_attempt_at as nextAttemptAt',
      'delivery.response',
      'delivery.settled_at as settledAt',
    ])
    .where('delivery.edition_id', '=', editionId)
    .where('delivery.state', '=', state)
  if (after) query = query.where('delivery.id', '>', after)
  return query.orderBy('delivery.id').limit(Math.min(limit, 200)).execute()
}
