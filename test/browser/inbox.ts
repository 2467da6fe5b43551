import { type ParsedMail, simpleParser } from 'mailparser'
import type { MailServer } from '../mail-server.ts'
import { expect } from './paper.ts'

/** What a real mail server took for some people. */
export interface Inbox {
  /** All mails to somebody that hold some words, oldest first; waits for the first one. */
  mailsTo(address: string, words: string): Promise<ParsedMail[]>
}

export function inboxOf(server: MailServer): Inbox {
  const read = async (address: string, words: string) => {
    const mails = server.taken.filter(({ to }) => to === address)
    const parsed = await Promise.all(mails.map(({ message }) => simpleParser(Buffer.from(message, 'latin1'))))
    return parsed.filter(mail => mail.text?.includes(words))
  }
  return {
    async mailsTo(address, words) {
      await expect.poll(async () => (await read(address, words)).length).toBeGreaterThan(0)
      return read(address, words)
    },
  }
}
