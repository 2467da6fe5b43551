import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server that takes everything, forgets the text and remembers who got which message. */
export interface MailSink {
  readonly url: string
  /** Message-IDs by recipient, in the order in which they came. */
  readonly taken: ReadonlyMap<string, readonly string[]>
  /** Recipients of the messages that held the mark, one for each. */
  readonly marked: readonly string[]
  /** Resolves when so many messages have been taken. */
  reached(count: number): Promise<void>
  close(): Promise<void>
}

/** @param mark words to look for in each message; left out: nothing is read */
export async function startMailSink(mark?: string): Promise<MailSink> {
  const marked: string[] = []
  const taken = new Map<string, string[]>()
  const waiting: { count: number; resolve: () => void }[] = []
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, answer) {
      let head = ''
      stream.on('data', (chunk: Buffer) => {
        if (mark || head.length < 4000) head += chunk.toString('latin1')
      })
      stream.on('end', () => {
        const id = /^Message-ID:\s*(<[^>]+>)/im.exec(head)?.[1] ?? ''
        for (const { address } of session.envelope.rcptTo) {
          taken.set(address, [...(taken.get(address) ?? []), id])
          if (mark && head.includes(mark)) marked.push(address)
        }
        count += 1
        for (const entry of waiting) if (entry.count <= count) entry.resolve()
        answer()
      })
    },
  })
  // A sender that dies in the middle breaks its connections; that is the point.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    marked,
    reached: wanted =>
      new Promise(resolve => {
        if (count >= wanted) resolve()
        else waiting.push({ count: wanted, resolve })
      }),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
