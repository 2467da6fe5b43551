import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import type { NewsletterTables } from '../tables.ts'
import type { DeliveryId, DeliveryState } from './delivery.ts'

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
  /** Somebody sends it again, and the first copy may have come. */
  readonly resent: boolean
  /** The form in which it was tried before; null: as the edition was frozen, or not at all. */
  readonly triedAs: string | null
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
        'delivery.form_hash as triedAs',
        'delivery.resent_at as resentAt',
      ])
      .where('delivery.edition_id', '=', editionId)
      .orderBy('delivery.id')
      .limit(limit)
  const waiting = await due().where('delivery.state', '=', 'waiting').execute()
  const found =
    waiting.length > 0
      ? waiting
      : await due().where('delivery.state', '=', 'deferred').where('next_attempt_at', '<=', now).execute()
  return found.map(({ resentAt, ...delivery }) => ({ ...delivery, resent: resentAt !== null }))
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
