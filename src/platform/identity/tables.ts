import type { Instant } from '../time/index.ts'

export type MailedLinkTable = {
  id: string
  /** What it is for, such as `reader.sign-in`. */
  purpose: string
  /** Whom or what it is about: an account's id, a subscriber's id. */
  subject: string
  /** SHA-256 of the token; null until the mail is made. */
  token_hash: string | null
  /** SHA-256 of the asking browser's cookie. */
  browser_hash: string | null
  /** SHA-256 of the code shown in another browser. */
  code_hash: string | null
  code_tries: number
  expires_at: Instant
  used_at: Instant | null
  created_at: Instant
}

export type SessionTable = {
  id: string
  /** Whose door: `reader` or `staff`. */
  realm: string
  account_id: string
  token_hash: string
  /** The token before the last rotation, good for a minute more: pages fetch several things at once. */
  previous_token_hash: string | null
  /** Such as `Firefox, Windows`: so that a person knows a session again. Nothing finer is kept. */
  device: string
  rotated_at: Instant
  expires_at: Instant
  created_at: Instant
}

export type IdentityTables = {
  mailed_link: MailedLinkTable
  session: SessionTable
}
