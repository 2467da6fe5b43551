import MailComposer from 'nodemailer/lib/mail-composer'
import type { Message } from './message.ts'

export interface ComposedMessage {
  readonly envelope: { readonly from: string; readonly to: string }
  /** The whole message as it goes over the wire, before dots are doubled. */
  readonly raw: Buffer
}

/**
 * Builds the message: plain text first, then HTML (RFC 2046, 5.1.4: the best part last), quoted-printable, so that no
 * line passes 76 characters.
 * @returns null when the recipient's address cannot be one
 */
export async function compose(message: Message): Promise<ComposedMessage | null> {
  const node = new MailComposer({
    ...message,
    headers: { ...message.headers },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  const { from, to } = node.getEnvelope()
  const recipient = [to].flat()[0]
  if (!from) throw new Error('The message has no sender')
  if (!recipient) return null
  return { envelope: { from: String(from), to: String(recipient) }, raw: await node.build() }
}
