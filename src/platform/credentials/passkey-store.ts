import { type Db, newId } from '../db/index.ts'
import type { Clock, Instant } from '../time/index.ts'
import type { CredentialTables, PasskeyTable } from './tables.ts'

const tables = (db: Db) => db.withTables<CredentialTables>()

/** A key that signs an account in, as its owner sees it. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly createdAt: Instant
  readonly usedAt: Instant | null
}

/** Whose passkeys: an account behind one door. */
export interface Owner {
  readonly realm: string
  readonly accountId: string
}

type StoredPasskey = Pick<
  PasskeyTable,
  'id' | 'realm' | 'account_id' | 'credential_id' | 'public_key' | 'counter' | 'transports'
>

/** Oldest first, at most 50. */
export const listPasskeys = (db: Db, { realm, accountId }: Owner): Promise<Passkey[]> =>
  tables(db)
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at as createdAt', 'used_at as usedAt'])
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .limit(50)
    .execute()

/** As the browser has to know them, so that one authenticator is not added twice. */
export const listCredentials = (db: Db, { realm, accountId }: Owner): Promise<StoredPasskey[]> =>
  storedPasskeys(db)
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .limit(50)
    .execute()

export const findCredential = (
  db: Db,
  realm: string,
  credentialId: string,
): Promise<StoredPasskey | undefined> =>
  storedPasskeys(db).where('realm', '=', realm).where('credential_id', '=', credentialId).executeTakeFirst()

const storedPasskeys = (db: Db) =>
  tables(db)
    .selectFrom('passkey')
    .select(['id', 'realm', 'account_id', 'credential_id', 'public_key', 'counter', 'transports'])

export async function insertPasskey(
  { db, clock }: { db: Db; clock: Clock },
  passkey: Omit<PasskeyTable, 'id' | 'created_at' | 'used_at'>,
): Promise<string> {
  const now = clock.now()
  const id = newId(now)
  await tables(db)
    .insertInto('passkey')
    .values({ ...passkey, id, used_at: null, created_at: now })
    .execute()
  return id
}

export async function noteUse(
  { db, clock }: { db: Db; clock: Clock },
  id: string,
  counter: number,
): Promise<void> {
  await tables(db)
    .updateTable('passkey')
    .set({ counter, used_at: clock.now() })
    .where('id', '=', id)
    .execute()
}

/** False when this account has no such passkey. */
export async function renamePasskey(
  db: Db,
  { realm, accountId }: Owner,
  id: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** False when this account has no such passkey. */
export async function removePasskey(db: Db, { realm, accountId }: Owner, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
