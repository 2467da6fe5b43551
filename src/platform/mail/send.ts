import type { Mailer, Message } from './message.ts'

/** For mails where a second copy does no harm (sign-in links): a deferral throws, so that the job tries again. */
export async function sendOrThrow(mailer: Mailer, message: Message): Promise<void> {
  const { outcome, response } = await mailer.send(message)
  if (outcome === 'deferred') throw new Error(`The mail server did not take the mail: ${response}`)
}
