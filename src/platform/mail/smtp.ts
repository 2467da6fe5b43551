import { type ComposedMessage, compose } from './compose.ts'
import { type Connection, connect, type Patience, patience } from './connection.ts'
import type { Mailer, SendOutcome } from './message.ts'
import { outcomeOf, type SmtpError } from './outcome.ts'

interface SmtpOptions {
  /** Connections open at once. */
  readonly connections?: number
  /** Messages over one connection; servers end one that sends for ever. */
  readonly messagesEach?: number
  readonly patience?: Patience
}

/**
 * Sends over any SMTP server, with connections kept for a minute.
 *
 * nodemailer's connection under a pool of our own: its pool hides how far a message had got when the connection broke,
 * and sends again by itself what an edition must never send twice.
 * @param url `smtp://` or `smtps://`, as `server-options.ts` reads it, with nodemailer's options as parameters, such as
 *   `?tls.rejectUnauthorized=false`
 */
export function createSmtpMailer(
  url: string,
  { connections = 10, messagesEach = 500, patience: waits = patience }: SmtpOptions = {},
): Mailer {
  const idle: { connection: Connection; sent: number; timer: NodeJS.Timeout }[] = []
  const queue: (() => void)[] = []
  let busy = 0
  let closed = false

  /** @throws SmtpError when no connection can be had */
  async function send(message: ComposedMessage): Promise<SendOutcome> {
    const kept = takeIdle()
    if (kept) {
      const { outcome, untouched } = await sendAndKeep(kept.connection, kept.sent, message)
      // The server had ended the kept connection in the meantime: nothing was sent, so another is asked.
      if (!(untouched && outcome.outcome === 'deferred' && !kept.connection.isOpen())) return outcome
    }
    return (await sendAndKeep(await connect(url, waits), 0, message)).outcome
  }

  async function sendAndKeep(connection: Connection, sentBefore: number, message: ComposedMessage) {
    const result = await connection.send(message)
    const sent = sentBefore + 1
    if (result.outcome.outcome === 'accepted' && connection.isOpen() && sent < messagesEach && !closed)
      keep(connection, sent)
    else connection.close()
    return result
  }

  function keep(connection: Connection, sent: number): void {
    const entry = {
      connection,
      sent,
      timer: setTimeout(() => {
        idle.splice(idle.indexOf(entry), 1)
        connection.close()
      }, keptMilliseconds).unref(),
    }
    idle.push(entry)
  }

  function takeIdle() {
    for (let entry = idle.pop(); entry; entry = idle.pop()) {
      clearTimeout(entry.timer)
      if (entry.connection.isOpen()) return entry
    }
    return null
  }

  const myTurn = async (): Promise<void> => {
    if (busy >= connections) await new Promise<void>(resolve => queue.push(resolve))
    else busy += 1
  }

  const nextTurn = (): void => {
    const next = queue.shift()
    if (next) next()
    else busy -= 1
  }

  return {
    kind: 'smtp',
    async send(message) {
      await myTurn()
      try {
        const composed = await compose(message)
        return composed ? await send(composed) : noAddress
      } catch (error) {
        return outcomeOf(error as SmtpError, 'connecting')
      } finally {
        nextTurn()
      }
    },
    async close() {
      closed = true
      for (let entry = takeIdle(); entry; entry = takeIdle()) entry.connection.close()
    },
  }
}

const keptMilliseconds = 60_000

/** RFC 3463: bad destination mailbox address syntax. */
const noAddress: SendOutcome = {
  outcome: 'rejected',
  concerns: 'recipient',
  status: '5.1.3',
  response: 'The address cannot be one',
}
