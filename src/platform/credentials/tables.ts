import type { Instant } from '../time/index.ts'

export type PasskeyTable = {
  id: string
  /** Whose door: `staff`. */
  realm: string
  account_id: string
  /** The authenticator's own, base64url. */
  credential_id: string
  /** COSE key, base64url (RFC 9052, section 7). */
  public_key: string
  /** How often its authenticator says that it signed; many always say 0 (WebAuthn Level 3, section 6.1.1). */
  counter: number
  /** JSON of what the browser says about ways to reach it. */
  transports: string
  /** So that a person knows it again; at first the browser it was made in. */
  name: string
  used_at: Instant | null
  created_at: Instant
}

/** What a browser has to sign next; taken away when it comes back, whatever becomes of it. */
type PasskeyChallengeTable = {
  /** SHA-256 of the browser's cookie. */
  browser_hash: string
  purpose: string
  /** Who adds a passkey; null where the passkey is to say who it is. */
  account_id: string | null
  challenge: string
  expires_at: Instant
}

type RecoveryCodeTable = {
  /** SHA-256 of the realm and the code: 80 bits of chance need no slow hash. */
  code_hash: string
  realm: string
  account_id: string
  used_at: Instant | null
  created_at: Instant
}

export type CredentialTables = {
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  recovery_code: RecoveryCodeTable
}
