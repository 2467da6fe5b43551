import { type Db, inTransaction, newId } from '../../platform/db/index.ts'
import type { SendOutcome } from '../../platform/mail/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { releaseDues, takeUpDues } from '../corrections/due-store.ts'
import type { Edition } from '../editions/edition.ts'
import { countsAgainstAddress, isSuppressed } from '../subscribers/subscriber.ts'
import { setRejections, suppress } from '../subscribers/subscriber-store.ts'
import { unsubscribeToken } from '../subscribers/unsubscribe-token.ts'
import { settle } from './delivery.ts'
import { claimDelivery, noteLeftOut, settleDelivery, skipDelivery } from './delivery-store.ts'
import { type MailedForm, watchForm } from './mailed-form.ts'
import type { DueDelivery } from './queue-store.ts'
import { mailHost, recipientMail } from './recipient-mail.ts'
import type { SendServices } from './send-edition.ts'

/** One run of one sender: claims, sends, writes down. */
export interface Sender {
  deliver(delivery: DueDelivery): Promise<void>
  /** What the mail server said when it could not be used by anybody; null while it can. */
  readonly serverFault: string | null
  readonly accepted: number
}

/** Written into `response` of what is not sent because every story of it was withdrawn. */
const nothingLeft = 'Every story of the edition was withdrawn'

export async function createSender(
  { db, clock, mailer, secret }: SendServices,
  { run, paper, edition }: { run: string; paper: Paper; edition: Edition },
): Promise<Sender> {
  const host = mailHost(paper)
  const formNow = await watchForm({ db, clock }, paper, edition)
  const state = { serverFault: null as string | null, accepted: 0 }

  async function deliver(delivery: DueDelivery): Promise<void> {
    const at = clock.now()
    const form = await formNow()
    if (!form) return skipDelivery(db, delivery, { at, response: nothingLeft })
    // Committed here, before the first byte: whatever happens from now on, nobody sends this one again by itself.
    const claim = await claimCopy(delivery, form, { by: run, at, messageId: `<${newId(at)}@${host}>` })
    if (!claim) return skipDelivery(db, delivery, { at })
    const outcome = await mailer.send(
      recipientMail(paper, form.parts, {
        to: delivery.email,
        token: unsubscribeToken(secret, delivery.subscriberId),
        ...claim,
      }),
    )
    await writeDown(delivery, outcome)
  }

  /** What this reader is owed goes with the claim: from then on no other edition tells it, whatever happens to this one. */
  async function claimCopy(
    delivery: DueDelivery,
    form: MailedForm,
    by: { by: string; at: Instant; messageId: string },
  ): Promise<{ messageId: string; owed: readonly string[] } | null> {
    const claim = { ...by, formHash: form.hash }
    if (form.due.length === 0 && !form.hash && !delivery.triedAs) {
      const claimed = await claimDelivery(db, delivery.id, claim)
      return claimed && { ...claimed, owed: [] }
    }
    return inTransaction(db, async tx => {
      const claimed = await claimDelivery(tx, delivery.id, claim)
      if (!claimed) return null
      const { subscriberId } = delivery
      const taken = { editionId: edition.id, subscriberId, ids: form.due }
      if (form.hash || delivery.triedAs) await noteLeftOut(tx, delivery, form.leftOut)
      if (form.hash && !delivery.resent) await releaseDues(tx, taken)
      return { ...claimed, owed: await takeUpDues(tx, taken) }
    })
  }

  async function writeDown(delivery: DueDelivery, outcome: SendOutcome): Promise<void> {
    const at = clock.now()
    const settled = settle(outcome, at, delivery.attempts)
    if (settled.state === 'put-back') state.serverFault ??= settled.response
    if (settled.state === 'accepted') state.accepted += 1
    const claimed = { id: delivery.id, by: run }
    const entry = {
      state: settled.state === 'put-back' ? ('waiting' as const) : settled.state,
      response: settled.response,
      attempts: delivery.attempts + (settled.state === 'put-back' ? 0 : 1),
      nextAttemptAt: settled.state === 'deferred' ? settled.nextAttemptAt : null,
      at,
    }
    if (!concernsAddress(outcome, delivery)) return settleDelivery(db, claimed, entry)
    await inTransaction(db, async tx => {
      await settleDelivery(tx, claimed, entry)
      await judgeAddress(tx, delivery, outcome, at)
    })
  }

  return {
    deliver,
    get serverFault() {
      return state.serverFault
    },
    get accepted() {
      return state.accepted
    },
  }
}

/** Most answers change nothing about the address, and then one write is enough. */
const concernsAddress = (outcome: SendOutcome, { rejections }: DueDelivery): boolean =>
  outcome.outcome === 'accepted'
    ? rejections > 0
    : outcome.outcome === 'rejected' && outcome.concerns === 'recipient'

async function judgeAddress(
  db: Db,
  { subscriberId, rejections }: DueDelivery,
  outcome: SendOutcome,
  now: Instant,
): Promise<void> {
  if (outcome.outcome === 'accepted') return setRejections(db, subscriberId, 0)
  if (outcome.outcome !== 'rejected') return
  if (isSuppressed(outcome.status, rejections)) return suppress(db, subscriberId, now, outcome.response)
  if (countsAgainstAddress(outcome.status)) await setRejections(db, subscriberId, rejections + 1)
}
