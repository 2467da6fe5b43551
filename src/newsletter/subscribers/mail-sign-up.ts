import { mintLinkToken } from '../../platform/identity/index.ts'
import { sendOrThrow } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import { alreadySubscribedMailOf, confirmationMailOf } from '../mails/sign-up-mails.ts'
import type { SubscriberId } from './subscriber.ts'
import { findSubscriber } from './subscriber-store.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/** Mails the question whether an address wants the edition. The link is made now, so that its two days begin now. */
export async function mailConfirmation(services: Services, linkId: string): Promise<void> {
  const minted = await mintLinkToken(services, linkId)
  const subscriber = minted && (await findSubscriber(services.db, minted.subject as SubscriberId))
  if (!subscriber) return
  const paper = await loadPaper(services)
  await sendOrThrow(services.mailer, confirmationMailOf(paper, subscriber.email, minted.token))
}

export async function mailAlreadySubscribed(services: Services, subscriberId: SubscriberId): Promise<void> {
  const subscriber = await findSubscriber(services.db, subscriberId)
  if (subscriber?.state !== 'active') return
  const paper = await loadPaper(services)
  const token = unsubscribeToken(services.secret, subscriberId)
  await sendOrThrow(services.mailer, alreadySubscribedMailOf(paper, subscriber.email, token))
}
