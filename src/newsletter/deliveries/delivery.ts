import type { SendOutcome } from '../../platform/mail/index.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import type { EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'

export type DeliveryId = string & { readonly brand: 'DeliveryId' }

/**
 * `waiting → claimed → accepted | rejected | unknown | deferred`; `deferred → claimed` when its time has come.
 *
 * `claimed`: committed before the first byte goes out. A claim whose sender is gone becomes `unknown`: the mail may be
 * out. Nothing leaves `unknown` by itself; a person at the desk may send it again.
 * `skipped`: unsubscribed before their turn came, or every story of the edition was withdrawn.
 */
export type DeliveryState =
  | 'waiting'
  | 'claimed'
  | 'accepted'
  | 'rejected'
  | 'unknown'
  | 'deferred'
  | 'skipped'

export const deliveryStates: readonly DeliveryState[] = [
  'waiting',
  'claimed',
  'deferred',
  'accepted',
  'rejected',
  'unknown',
  'skipped',
]

export type DeliveryCounts = Readonly<Record<DeliveryState, number>>

export interface Delivery {
  readonly id: DeliveryId
  readonly editionId: EditionId
  readonly subscriberId: SubscriberId
  /** Null when the subscriber's data has been deleted. */
  readonly email: string | null
  readonly state: DeliveryState
  readonly messageId: string | null
  readonly attempts: number
  readonly nextAttemptAt: Instant | null
  /** The mail server's words, or why it was given up. */
  readonly response: string | null
  readonly settledAt: Instant | null
}

/** A day's news is not mailed a day late. */
export const giveUpAfter = { hours: 24 } as const

/** Written into `response` of what was given up. */
export const expired = 'expired'

const minutesBeforeTry = [5, 15, 30, 60, 120, 240]

/** When a delivery that a server put off is tried again (RFC 5321, 4.5.4.1: patiently, and ever more so). */
const nextAttempt = (now: Instant, attempts: number): Instant =>
  plus(now, { minutes: minutesBeforeTry[Math.min(attempts, minutesBeforeTry.length) - 1] ?? 5 })

const secondsBeforeServer = [15, 30, 60, 120, 300, 600]

/** When a mail server that could not be used is asked again. */
export const nextServerTry = (now: Instant, failures: number): Instant =>
  plus(now, { seconds: secondsBeforeServer[Math.min(failures, secondsBeforeServer.length) - 1] ?? 15 })

type Settlement =
  | { readonly state: 'accepted' | 'rejected' | 'unknown'; readonly response: string }
  | { readonly state: 'deferred'; readonly response: string; readonly nextAttemptAt: Instant }
  /** Says nothing of this recipient: the delivery is put back as it was, and the sending waits. */
  | { readonly state: 'put-back'; readonly response: string }

/** What becomes of a claimed delivery. `attempts`: the server's answers for it before this one. */
export function settle(outcome: SendOutcome, now: Instant, attempts: number): Settlement {
  const { response } = outcome
  if (outcome.outcome !== 'deferred') return { state: outcome.outcome, response }
  if (outcome.concerns === 'server') return { state: 'put-back', response }
  return { state: 'deferred', response, nextAttemptAt: nextAttempt(now, attempts + 1) }
}
