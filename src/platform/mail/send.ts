import type { Mailer, Message } from './message.ts'

/**
 * For mails where a second copy does no harm (sign-in links): what was not surely taken throws, so that the job tries
 * again.
 */
export async function sendOrThrow(mailer: Mailer, message: Message): Promise<void> {
  const { outcome, response } = await mailer.send(message)
  if (outcome === 'deferred' || outcome === 'unknown')
    throw new Error(`The mail server did not take the mail: ${withoutAddresses(response)}`)
}

/** Servers repeat whom they refuse; the error is logged and shown at the desk. */
const withoutAddresses = (text: string): string => text.replace(/[^\s<>@:]+@[^\s<>@]+/g, '(address)')
