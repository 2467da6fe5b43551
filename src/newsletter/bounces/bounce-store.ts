import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DeliveryId, DeliveryState } from '../deliveries/delivery.ts'
import type { EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import type { NewsletterTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

interface MailedDelivery {
  readonly id: DeliveryId
  readonly editionId: EditionId
  readonly subscriberId: SubscriberId
  readonly state: DeliveryState
  readonly claimedAt: Instant | null
  /** Null when the subscriber's data has been deleted. */
  readonly email: string | null
  /** Since when the address is mailed; null when it is not. */
  readonly activeSince: Instant | null
}

export const findDeliveryByMessage = async (db: Db, messageId: string): Promise<MailedDelivery | null> =>
  (await tables(db)
    .selectFrom('delivery')
    .leftJoin('subscriber', 'subscriber.id', 'delivery.subscriber_id')
    .select([
      'delivery.id',
      'delivery.edition_id as editionId',
      'delivery.subscriber_id as subscriberId',
      'delivery.state',
      'delivery.claimed_at as claimedAt',
      'subscriber.email',
      'subscriber.active_since as activeSince',
    ])
    .where('delivery.message_id', '=', messageId)
    .executeTakeFirst()) ?? null

/** Puts the fact that a delivery came back in the place of what was thought of it. False when it is settled otherwise. */
export async function settleBounced(
  db: Db,
  id: DeliveryId,
  { response, at }: { response: string; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('delivery')
    .set({ state: 'rejected', response, settled_at: at, next_attempt_at: null })
    .where('id', '=', id)
    .where('state', 'in', ['accepted', 'unknown', 'waiting', 'deferred'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What became of a subscriber's last deliveries before an edition, newest first. */
export const listOutcomesBefore = (
  db: Db,
  { subscriberId, editionId }: { subscriberId: SubscriberId; editionId: EditionId },
  limit: number,
): Promise<{ state: DeliveryState; response: string | null }[]> =>
  tables(db)
    .selectFrom('delivery')
    .select(['state', 'response'])
    .where('subscriber_id', '=', subscriberId)
    .where('edition_id', '<', editionId)
    .where('state', '!=', 'skipped')
    .orderBy('edition_id', 'desc')
    .limit(limit)
    .execute()
