import type { Db } from '../../platform/db/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { NewsletterTables } from '../tables.ts'
import type { Delivery, DeliveryCounts, DeliveryId, DeliveryState } from './delivery.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

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
