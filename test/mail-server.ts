import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

/** Where a conversation can go wrong. */
export type Moment =
  | 'greeting'
  | 'EHLO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  /** The message is coming in; it has not ended. */
  | 'message'
  /** The dot that ends the message has come in. */
  | 'end'

/** A line to answer with, or: break the connection, or never answer. */
export type Behaviour = string | 'drop' | 'silence'

export interface MailServer {
  readonly url: string
  /** What it took: recipient and message as they came over the wire. */
  readonly taken: { to: string; message: string }[]
  readonly connections: () => number
  behave(moment: Moment, behaviour: Behaviour | null): void
  /** Breaks all open connections, as a server does that tidies up. */
  hangUp(): void
  close(): Promise<void>
}

const usual: Readonly<Record<Moment, string>> = {
  greeting: '220 mail.test ESMTP',
  EHLO: '250 mail.test',
  STARTTLS: '454 4.7.0 TLS not available',
  AUTH: '235 2.7.0 welcome',
  MAIL: '250 2.1.0 fine',
  RCPT: '250 2.1.5 fine',
  DATA: '354 go on',
  message: '',
  end: '250 2.0.0 taken',
}

/** A mail server, just large enough to misbehave at any moment of the conversation (RFC 5321). */
export async function startMailServer({
  offers = [],
  user = '',
}: {
  offers?: readonly string[]
  user?: string
} = {}): Promise<MailServer> {
  const behaviours = new Map<Moment, Behaviour>()
  const taken: MailServer['taken'] = []
  const sockets = new Set<Socket>()
  let count = 0

  /** False when the conversation is over. */
  function answer(socket: Socket, moment: Moment, instead?: string): boolean {
    const behaviour = behaviours.get(moment)
    if (behaviour === 'silence') return false
    if (behaviour === 'drop') {
      socket.destroy()
      return false
    }
    socket.write(`${behaviour ?? instead ?? usual[moment]}\r\n`)
    return behaviour === undefined || /^[23]/.test(behaviour)
  }

  function converse(socket: Socket): void {
    let buffer = ''
    let to = ''
    let inMessage = false
    answer(socket, 'greeting')
    socket.on('data', chunk => {
      buffer += chunk.toString('latin1')
      if (inMessage && behaviours.get('message') === 'drop') return void socket.destroy()
      for (;;) {
        const mark = inMessage ? '\r\n.\r\n' : '\r\n'
        const end = buffer.indexOf(mark)
        if (end < 0) return
        const piece = buffer.slice(0, end)
        buffer = buffer.slice(end + mark.length)
        if (inMessage) {
          inMessage = false
          if (answer(socket, 'end')) taken.push({ to, message: piece })
          continue
        }
        const command = piece.split(' ')[0]?.toUpperCase()
        if (command === 'EHLO')
          answer(
            socket,
            'EHLO',
            ['mail.test', ...offers]
              .map((line, at) => `250${at < offers.length ? '-' : ' '}${line}`)
              .join('\r\n'),
          )
        else if (command === 'STARTTLS' || command === 'AUTH' || command === 'MAIL') answer(socket, command)
        else if (command === 'RCPT') {
          to = /<([^>]*)>/.exec(piece)?.[1] ?? ''
          answer(socket, 'RCPT')
        } else if (command === 'DATA') inMessage = answer(socket, 'DATA')
        else if (command === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 fine\r\n')
      }
    })
  }

  const server: Server = createServer(socket => {
    count += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    converse(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `smtp://${user}127.0.0.1:${port}`,
    taken,
    hangUp,
    connections: () => count,
    behave: (moment, behaviour) =>
      behaviour === null ? void behaviours.delete(moment) : void behaviours.set(moment, behaviour),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        hangUp()
      }),
  }
}
