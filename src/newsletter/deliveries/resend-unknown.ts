import { type Db, inTransaction } from '../../platform/db/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import { type DeliveryId, giveUpAfter } from './delivery.ts'
import { reopenUnknown } from './delivery-store.ts'
import { findSending, updateSending } from './sending-store.ts'
import { enqueueSending } from './start-sending.ts'

/**
 * Sends a delivery again of which nobody knows whether it arrived. Only a person decides that, after being told that
 * the reader may get the edition twice; it carries the same Message-ID, so that many mail programs show it once.
 */
export async function resendUnknown(
  { db, clock }: { db: Db; clock: Clock },
  { deliveryId, by }: { deliveryId: DeliveryId; by: StaffId },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not-unknown' }> {
  return inTransaction(db, async tx => {
    const editionId = await reopenUnknown(tx, deliveryId, clock.now())
    const sending = editionId && (await findSending(tx, editionId))
    if (!sending) return { ok: false, reason: 'not-unknown' }
    await updateSending(tx, editionId, { finished_at: null, expires_at: plus(clock.now(), giveUpAfter) })
    await recordAudit({ db: tx, clock }, { by, action: 'delivery.resent', subject: `delivery:${deliveryId}` })
    await enqueueSending({ db: tx, clock }, editionId)
    return { ok: true }
  })
}
