import type { Db } from '../db/index.ts'
import { type Ctx, dropCookie, readCookie, writeCookie } from '../http/index.ts'
import { hashOf, newToken } from '../identity/index.ts'
import { type Clock, plus } from '../time/index.ts'
import type { CredentialTables } from './tables.ts'

const tables = (db: Db) => db.withTables<CredentialTables>()

/** The browser's mark while it signs; a cookie of its own, so that no session is needed. */
const cookie = 'ceremony'
/** Time to find the key in a bag, no more. */
const validMinutes = 5

interface Challenge {
  /** What the answer may be used for: a signature for one purpose does nothing else. */
  readonly purpose: string
  readonly accountId: string | null
  readonly challenge: string
}

/** Keeps what this browser is to sign. Whatever it was to sign before is void. */
export async function keepChallenge(c: Ctx, { purpose, accountId, challenge }: Challenge): Promise<void> {
  const { db, clock } = c.get('services')
  const browser = newToken()
  await tables(db)
    .insertInto('passkey_challenge')
    .values({
      browser_hash: hashOf(browser),
      purpose,
      account_id: accountId,
      challenge,
      expires_at: plus(clock.now(), { minutes: validMinutes }),
    })
    .execute()
  writeCookie(c, cookie, browser, validMinutes * 60)
}

/** What this browser was to sign for a purpose; each challenge is given out once. */
export async function takeChallenge(c: Ctx, purpose: string): Promise<Challenge | null> {
  const browser = readCookie(c, cookie)
  if (!browser) return null
  dropCookie(c, cookie)
  const { db, clock } = c.get('services')
  const row = await tables(db)
    .deleteFrom('passkey_challenge')
    .where('browser_hash', '=', hashOf(browser))
    .returning(['purpose', 'account_id', 'challenge', 'expires_at'])
    .executeTakeFirst()
  if (!row || row.purpose !== purpose || row.expires_at <= clock.now()) return null
  return { purpose, accountId: row.account_id, challenge: row.challenge }
}

export async function forgetOldChallenges({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await tables(db).deleteFrom('passkey_challenge').where('expires_at', '<', clock.now()).execute()
}
