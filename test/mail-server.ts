import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { certificate } from './mail-server-certificate.ts'

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
  /** What it took: recipient and message as they came over the wire, and whether that was encrypted. */
  readonly taken: { to: string; message: string; isEncrypted: boolean }[]
  /** Users and passwords as they came. */
  readonly signIns: { user: string; password: string; isEncrypted: boolean }[]
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
  tls = 'none',
}: {
  offers?: readonly string[]
  /** What stands before the host in its address. */
  user?: string
  /** Whether it can encrypt: from the first byte, or when it is asked for STARTTLS. */
  tls?: 'none' | 'at once' | 'asked'
} = {}): Promise<MailServer> {
  const signIns: MailServer['signIns'] = []
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

  function converse(socket: Socket, isEncrypted: boolean): void {
    let buffer = ''
    let to = ''
    let inMessage = false
    const listen = (chunk: Buffer) => {
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
          if (answer(socket, 'end')) taken.push({ to, message: piece, isEncrypted })
          continue
        }
        const command = piece.split(' ')[0]?.toUpperCase()
        if (command === 'EHLO')
          answer(
            socket,
            'EHLO',
            ['mail.test', ...offers]
              .filter(line => !(line === 'STARTTLS' && isEncrypted))
              .map((line, at, lines) => `250${at < lines.length - 1 ? '-' : ' '}${line}`)
              .join('\r\n'),
          )
        else if (command === 'STARTTLS' && tls === 'asked') {
          if (!answer(socket, 'STARTTLS', '220 2.0.0 go ahead')) return
          socket.off('data', listen)
          return converse(encrypt(socket), true)
        } else if (command === 'AUTH') {
          const [, user = '', password = ''] = Buffer.from(piece.split(' ')[2] ?? '', 'base64')
            .toString()
            .split('\0')
          signIns.push({ user, password, isEncrypted })
          answer(socket, 'AUTH')
        } else if (command === 'STARTTLS' || command === 'MAIL') answer(socket, command)
        else if (command === 'RCPT') {
          to = /<([^>]*)>/.exec(piece)?.[1] ?? ''
          answer(socket, 'RCPT')
        } else if (command === 'DATA') inMessage = answer(socket, 'DATA')
        else if (command === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 fine\r\n')
      }
    }
    socket.on('data', listen)
  }

  function encrypt(socket: Socket): TLSSocket {
    const encrypted = new TLSSocket(socket, { isServer: true, ...certificate })
    encrypted.on('error', () => {})
    return encrypted
  }

  const server: Server = createServer(socket => {
    count += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    const spoken = tls === 'at once' ? encrypt(socket) : socket
    answer(spoken, 'greeting')
    converse(spoken, tls === 'at once')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `smtp${tls === 'at once' ? 's' : ''}://${user}127.0.0.1:${port}`,
    taken,
    signIns,
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
