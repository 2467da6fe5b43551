import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { NewsletterTables } from '../tables.ts'
import { type DeliveryId, type DeliveryState, expired } from './delivery.ts'
import type { DueDelivery } from './queue-store.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

/**
 * Takes a delivery for one run of the sender and stores the Message-ID that it will carry. Null when it is no longer
 * to be sent. An earlier try's Message-ID stays.
 */
export async function claimDelivery(
  db: Db,
  id: DeliveryId,
  claim: { by: string; at: Instant; messageId: string; formHash: string | null },
): Promise<{ messageId: string } | null> {
  const row = await tables(db)
    .updateTable('delivery')
    .set(eb => ({
      state: 'claimed',
      claimed_by: claim.by,
      claimed_at: claim.at,
      message_id: eb.fn.coalesce('message_id', eb.val(claim.messageId)),
      next_attempt_at: null,
      form_hash: claim.formHash,
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

/**
 * Writes down which stories of the edition a delivery that was claimed does not bring. Of one that is sent again, the
 * first copy may have come with more.
 */
export async function noteLeftOut(
  db: Db,
  { id, resent }: Pick<DueDelivery, 'id' | 'resent'>,
  leftOut: readonly ArticleId[],
): Promise<void> {
  await tables(db)
    .deleteFrom('delivery_without')
    .where('delivery_id', '=', id)
    .$if(leftOut.length > 0, query => query.where('article_id', 'not in', leftOut))
    .execute()
  if (resent || leftOut.length === 0) return
  await tables(db)
    .insertInto('delivery_without')
    .values(leftOut.map(article_id => ({ delivery_id: id, article_id })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Marks what could not be claimed because its subscriber is gone, or is not sent because no story is left. Of one that
 * was to be sent again nobody knows, still, whether it came.
 */
export async function skipDelivery(
  db: Db,
  { id, resent }: Pick<DueDelivery, 'id' | 'resent'>,
  { at, response = null }: { at: Instant; response?: string | null },
): Promise<void> {
  await tables(db)
    .updateTable('delivery')
    .set({ state: resent ? 'unknown' : 'skipped', settled_at: at, next_attempt_at: null, response })
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

/** Puts an unknown delivery back to the start, with the Message-ID it had. Null when it is not unknown. */
export async function reopenUnknown(db: Db, id: DeliveryId, now: Instant): Promise<EditionId | null> {
  const row = await tables(db)
    .updateTable('delivery')
    .set({ state: 'waiting', claimed_by: null, settled_at: null, response: null, resent_at: now })
    .where('id', '=', id)
    .where('state', '=', 'unknown')
    .returning('edition_id')
    .executeTakeFirst()
  return row?.edition_id ?? null
}
