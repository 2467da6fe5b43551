import { type Db, inTransaction } from '../../platform/db/index.ts'
import { inspectLink, useLink } from '../../platform/identity/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { confirmPurpose } from './sign-up.ts'
import type { Subscriber, SubscriberId } from './subscriber.ts'
import { activate, findSubscriber } from './subscriber-store.ts'

export type LinkProblem = 'unknown' | 'used' | 'expired'

/** A link to confirm is bound to no browser and has no code, so that the platform's other reasons do not happen. */
const problemOf = (reason: string): LinkProblem =>
  reason === 'used' || reason === 'expired' ? reason : 'unknown'

type ConfirmationState =
  | { readonly ok: true; readonly subscriber: Subscriber }
  | { readonly ok: false; readonly reason: LinkProblem }

/** Looks at a confirmation link without using it: mail scanners open links, too. */
export async function inspectConfirmation(
  { db, clock }: { db: Db; clock: Clock },
  token: string,
): Promise<ConfirmationState> {
  const link = await inspectLink({ db, clock }, { purpose: confirmPurpose, token, browser: null })
  if (link.state !== 'ready') return { ok: false, reason: problemOf(link.state) }
  const subscriber = await findSubscriber(db, link.subject as SubscriberId)
  return subscriber ? { ok: true, subscriber } : { ok: false, reason: 'unknown' }
}

/** The button was pressed: the address is its owner's, and it is on the list. Also lifts a suppression. */
export async function confirmSubscription(
  { db, clock }: { db: Db; clock: Clock },
  token: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: LinkProblem }> {
  return inTransaction(db, async tx => {
    const used = await useLink({ db: tx, clock }, { purpose: confirmPurpose, token, browser: null })
    if (!used.ok) return { ok: false, reason: problemOf(used.reason) }
    await activate(tx, used.subject as SubscriberId, clock.now())
    return { ok: true }
  })
}
