import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { ComposedMessage } from './compose.ts'
import type { SendOutcome } from './message.ts'
import { outcomeOf } from './outcome.ts'
import { readServerOptions } from './server-options.ts'

/** To go on without would have every recipient refused, one by one. */
const noSignIn =
  'The mail server offers no sign-in on this port, and SMTP_URL has a user: another port may, such as 587, or leave the user out'

/** How long is waited for a server, in milliseconds. */
export interface Patience {
  /** Until it is connected, greeted and, where offered, encrypted. */
  readonly connecting: number
  /** Between two signs of life. RFC 5321, 4.5.3.2.6: ten minutes for the answer to the message's end. */
  readonly answer: number
}

export const patience: Patience = { connecting: 30_000, answer: 600_000 }

/** One connection to the mail server, for one message at a time. */
export interface Connection {
  readonly isOpen: () => boolean
  /** Never throws. `untouched`: not a byte of the message had been read when it failed. */
  send(message: ComposedMessage): Promise<{ readonly outcome: SendOutcome; readonly untouched: boolean }>
  close(): void
}

/**
 * Connects and signs in.
 * @throws SmtpError
 */
export async function connect(url: string, { connecting, answer }: Patience): Promise<Connection> {
  const { auth, ...options } = readServerOptions(url)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: answer,
    // Nothing is in flight when we close: no need to wait for the other side.
    socketCloseTimeout: 1000,
  })
  await new Promise<void>((resolve, reject) => {
    const fail = (error?: Error | null) => {
      reject(error ?? new Error('The mail server closed the connection'))
      connection.close()
    }
    connection.once('error', fail)
    connection.once('end', () => fail())
    connection.connect(error => {
      if (error) return fail(error)
      if (!auth) return resolve()
      if (!connection.allowsAuth) return fail(new Error(noSignIn))
      connection.login({ user: auth.user, pass: auth.pass, credentials: auth }, failed =>
        failed ? fail(failed) : resolve(),
      )
    })
  })
  let open = true
  connection.removeAllListeners('error')
  // A failure with a message in flight is told to `send` as well; one without is no news.
  connection.on('error', () => {
    open = false
  })
  connection.once('end', () => {
    open = false
  })
  return {
    isOpen: () => open,
    close: () => connection.close(),
    send: message => sendOver(connection, message),
  }
}

async function sendOver(
  connection: SMTPConnection,
  { envelope, raw }: ComposedMessage,
): Promise<{ outcome: SendOutcome; untouched: boolean }> {
  let isHandedOn = false
  const data = Readable.from(pieces(raw), { objectMode: false })
  data.once('end', () => {
    isHandedOn = true
  })
  const { promise, resolve } = Promise.withResolvers<Error | { response: string }>()
  const ended = () => resolve(new Error('The connection was closed'))
  connection.once('end', ended)
  connection.send({ ...envelope, size: raw.length }, data, (error, info) =>
    resolve(error ?? info ?? new Error('No answer')),
  )
  const answer = await promise
  connection.off('end', ended)
  if (!(answer instanceof Error))
    return { outcome: { outcome: 'accepted', response: answer.response.slice(0, 300) }, untouched: false }
  const untouched = !data.readableDidRead
  data.destroy()
  return { outcome: outcomeOf(answer, isHandedOn ? 'after-end' : 'before-end'), untouched }
}

const pieceBytes = 16_384

/** Small pieces, so that the end of the data is seen no earlier than it is handed on. */
function* pieces(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += pieceBytes) yield raw.subarray(at, at + pieceBytes)
}
