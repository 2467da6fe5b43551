import { type Db, newId } from '../db/index.ts'
import type { Clock } from '../time/index.ts'
import type { Mailer } from './message.ts'
import type { MailboxTable, MailTables } from './tables.ts'

const tables = (db: Db) => db.withTables<MailTables>()

/** Keeps mail in the database, for a paper without a mail server. Nothing leaves the machine. */
export const createMailbox = ({ db, clock }: { db: Db; clock: Clock }): Mailer => ({
  kind: 'mailbox',
  async send(message) {
    const now = clock.now()
    const headers = {
      ...message.headers,
      From: message.from,
      ...(message.messageId ? { 'Message-ID': message.messageId } : {}),
    }
    await tables(db)
      .insertInto('mailbox_message')
      .values({
        id: newId(now),
        to_address: message.to,
        subject: message.subject,
        html: message.html ?? null,
        text: message.text,
        headers: JSON.stringify(headers),
        created_at: now,
      })
      .execute()
    return { outcome: 'accepted', response: 'kept in the mailbox' }
  },
  async close() {},
})

export type MailboxEntry = Pick<MailboxTable, 'id' | 'to_address' | 'subject' | 'created_at'>

/** Newest first; `before` is the id of the last one already shown. */
export async function listMailbox(
  db: Db,
  { limit, before }: { limit: number; before?: string },
): Promise<MailboxEntry[]> {
  let query = tables(db).selectFrom('mailbox_message').select(['id', 'to_address', 'subject', 'created_at'])
  if (before) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(Math.min(limit, 200)).execute()
}

export const findMailboxMessage = async (db: Db, id: string): Promise<MailboxTable | null> =>
  (await tables(db).selectFrom('mailbox_message').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
