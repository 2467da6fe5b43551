import { type RecipientReport, readFailureReport } from '../../platform/bounces/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { countsAgainstAddress, isSuppressed, rejectionsBeforeSuppression } from '../subscribers/subscriber.ts'
import { suppress } from '../subscribers/subscriber-store.ts'
import { findDeliveryByMessage, listOutcomesBefore, settleBounced } from './bounce-store.ts'

type BounceOutcome =
  /** The delivery did not arrive. `isSuppressed`: its address is not mailed any more. */
  | {
      readonly outcome: 'bounced'
      readonly email: string | null
      readonly status: string | null
      readonly isSuppressed: boolean
    }
  /**
   * Nothing to do. `no-report`: it reports no delivery. `not-final`: the server still tries, or has delivered.
   * `not-ours`: it does not return a mail of an edition. `settled`: that one is known not to have arrived.
   */
  | { readonly outcome: 'ignored'; readonly why: 'no-report' | 'not-final' | 'not-ours' | 'settled' }
  /** The answer of the mail server that took the mail is not written down yet. */
  | { readonly outcome: 'too-early' }

/**
 * Takes the report that a mail of an edition, which the mail server had accepted, did not arrive. The mail is known by its
 * Message-ID alone, which nobody has but who got it: an address could be put into a report by anybody.
 */
export async function takeBounce(
  { db, clock }: { db: Db; clock: Clock },
  message: Buffer,
): Promise<BounceOutcome> {
  const report = readFailureReport(message)
  if (!report) return { outcome: 'ignored', why: 'no-report' }
  const failure = report.recipients.find(({ action }) => action === 'failed')
  if (!failure) return { outcome: 'ignored', why: 'not-final' }
  const { messageId } = report
  return inTransaction(db, async tx => {
    const delivery = messageId ? await findDeliveryByMessage(tx, messageId) : null
    if (!delivery) return { outcome: 'ignored', why: 'not-ours' }
    if (delivery.state === 'claimed') return { outcome: 'too-early' }
    const { status } = failure
    const [at, response] = [clock.now(), asResponse(failure)]
    if (!(await settleBounced(tx, delivery.id, { response, at })))
      return { outcome: 'ignored', why: 'settled' }
    // Whoever signed up anew since then has said that the address is good.
    const isMailed = delivery.activeSince !== null && delivery.activeSince <= (delivery.claimedAt ?? at)
    const before = await listOutcomesBefore(tx, delivery, rejectionsBeforeSuppression - 1)
    const ends = isMailed && isSuppressed(status, bouncedInARow(before))
    if (ends) await suppress(tx, delivery.subscriberId, at, response)
    return { outcome: 'bounced', email: delivery.email, status, isSuppressed: ends }
  })
}

const asResponse = ({ status, diagnostic }: RecipientReport): string =>
  `bounced ${status ?? '5.0.0'}: ${diagnostic}`.slice(0, 300)

/** A mail server that takes a mail first and returns it later is asked again each day: only what came back tells. */
function bouncedInARow(
  outcomes: readonly { readonly state: string; readonly response: string | null }[],
): number {
  const other = outcomes.findIndex(({ state, response }) => {
    const status = /^bounced ([\d.]+):/.exec(response ?? '')?.[1]
    return state !== 'rejected' || !status || !countsAgainstAddress(status)
  })
  return other < 0 ? outcomes.length : other
}
