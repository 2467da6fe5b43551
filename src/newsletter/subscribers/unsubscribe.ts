import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { SubscriberId } from './subscriber.ts'
import { activate, end, findSubscriber } from './subscriber-store.ts'

/** Ends a subscription; again, or of nobody, it does nothing. With `by`, a person at the desk did it. */
export async function unsubscribe(
  { db, clock }: { db: Db; clock: Clock },
  { subscriberId, by = null }: { subscriberId: SubscriberId; by?: StaffId | null },
): Promise<boolean> {
  return inTransaction(db, async tx => {
    const ended = await end(tx, subscriberId, clock.now())
    if (ended && by) {
      await recordAudit(
        { db: tx, clock },
        { by, action: 'subscriber.unsubscribed', subject: `subscriber:${subscriberId}` },
      )
    }
    return ended
  })
}

/** Takes back an unsubscription, for somebody who holds the link of a mail that they got. */
export async function subscribeAgain(
  { db, clock }: { db: Db; clock: Clock },
  { subscriberId }: { subscriberId: SubscriberId },
): Promise<boolean> {
  return inTransaction(db, async tx => {
    const subscriber = await findSubscriber(tx, subscriberId)
    return subscriber?.state === 'unsubscribed' && activate(tx, subscriberId, clock.now())
  })
}
