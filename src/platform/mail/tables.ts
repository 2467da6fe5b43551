import type { Instant } from '../time/index.ts'

export type MailboxTable = {
  id: string
  to_address: string
  subject: string
  html: string | null
  text: string
  /** JSON of header names and values */
  headers: string
  created_at: Instant
}

export type MailTables = {
  mailbox_message: MailboxTable
}
