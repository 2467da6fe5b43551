import { type Instant, plus } from '../../platform/time/index.ts'

export type SubscriberId = string & { readonly brand: 'SubscriberId' }

/**
 * `unconfirmed`: somebody typed the address, nobody has pressed the button.
 * `suppressed`: the mail server there refuses our mail for good; a new sign-up that arrives lifts it.
 */
export type SubscriberState = 'unconfirmed' | 'active' | 'unsubscribed' | 'suppressed'

export interface Subscriber {
  readonly id: SubscriberId
  readonly email: string
  readonly state: SubscriberState
  readonly createdAt: Instant
  /** Editions composed from then on are mailed; null unless active. */
  readonly activeSince: Instant | null
  readonly endedAt: Instant | null
  /** What the mail server said when it was suppressed. */
  readonly suppressedBecause: string | null
}

/** So that a form cannot be used to fill a stranger's mailbox: one mail in ten minutes, five in a day. */
export const askLimits = { minutesBetween: 10, perDay: 5 } as const

export const earliestAsk = (now: Instant): { lastBefore: Instant; windowFrom: Instant } => ({
  lastBefore: plus(now, { minutes: -askLimits.minutesBetween }),
  windowFrom: plus(now, { days: -1 }),
})

/** Permanent rejections in a row, on different days, after which an address is not mailed any more. */
export const rejectionsBeforeSuppression = 3

/**
 * What a permanent rejection says about the address (RFC 3463): 5.1.x, the address itself is wrong, ends it at once;
 * x.7.x, policy, and x.1.7 and x.1.8, the sender, are about us and not about the address; any other ends it the third
 * time in a row, such as 4.4.1 of a server that gave up.
 */
export function isSuppressed(status: string | null, rejectionsBefore: number): boolean {
  if (!countsAgainstAddress(status)) return false
  if (status?.startsWith('5.1.')) return true
  return rejectionsBefore + 1 >= rejectionsBeforeSuppression
}

export const countsAgainstAddress = (status: string | null): boolean =>
  !/^\d\.(7\.\d+|1\.[78])$/.test(status ?? '')
