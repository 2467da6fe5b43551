import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import { createLink } from '../../platform/identity/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { alreadySubscribedMail, confirmationMail } from '../job-kinds.ts'
import type { SubscriberId } from './subscriber.ts'
import { deleteUnconfirmed, findSubscriberByEmail, insertSubscriber, takeAsk } from './subscriber-store.ts'

export const confirmPurpose = 'newsletter.confirm'

/** 48 hours: a weekend without looking at mail. */
const linkMinutes = 48 * 60

/**
 * Asks an address whether it wants the edition. Tells the caller nothing, so that nobody learns from it who
 * subscribes: an address on the list gets a mail too, which says that it is.
 */
export async function signUp(
  { db, clock }: { db: Db; clock: Clock },
  { email }: { email: string },
): Promise<void> {
  await inTransaction(db, async tx => {
    const now = clock.now()
    await insertSubscriber(tx, { id: newId<SubscriberId>(now), email, createdAt: now })
    const subscriber = await findSubscriberByEmail(tx, email)
    if (!subscriber || !(await takeAsk(tx, subscriber.id, now))) return
    if (subscriber.state === 'active') {
      await enqueue({ db: tx, clock }, alreadySubscribedMail, { subscriberId: subscriber.id })
      return
    }
    const linkId = await createLink(
      { db: tx, clock },
      { purpose: confirmPurpose, subject: subscriber.id, validMinutes: linkMinutes },
    )
    await enqueue({ db: tx, clock }, confirmationMail, { linkId })
  })
}

/** An address that nobody confirmed is nobody's business of ours after a week. */
export const forgetUnconfirmed = ({ db, clock }: { db: Db; clock: Clock }): Promise<void> =>
  deleteUnconfirmed(db, plus(clock.now(), { days: -7 }))
