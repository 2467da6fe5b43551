import { randomInt } from 'node:crypto'
import { type Db, inTransaction } from '../db/index.ts'
import { hashOf } from '../identity/index.ts'
import type { Clock } from '../time/index.ts'
import type { Owner } from './passkey-store.ts'
import type { CredentialTables } from './tables.ts'

const tables = (db: Db) => db.withTables<CredentialTables>()

/** Enough for a career of lost telephones; they are replaced all at once. */
const howMany = 8
/** Crockford's alphabet: no I, L, O or U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Sixteen of 32 letters: 80 bits. */
const length = 16

const newCode = (): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-')

/** As it may be typed from paper, in any case, with or without dashes, O for 0, I and L for 1. */
const normal = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')

const codeHash = (realm: string, code: string): string => hashOf(`${realm} ${normal(code)}`)

/** New codes in place of all that an account had. They are shown once; only their hashes are kept. */
export async function makeRecoveryCodes(
  { db, clock }: { db: Db; clock: Clock },
  { realm, accountId }: Owner,
): Promise<readonly string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await inTransaction(db, async tx => {
    await tables(tx)
      .deleteFrom('recovery_code')
      .where('realm', '=', realm)
      .where('account_id', '=', accountId)
      .execute()
    await tables(tx)
      .insertInto('recovery_code')
      .values(
        codes.map(code => ({
          code_hash: codeHash(realm, code),
          realm,
          account_id: accountId,
          used_at: null,
          created_at: clock.now(),
        })),
      )
      .execute()
  })
  return codes
}

/** Uses a code up. False when it is not the account's, or was used before. */
export async function useRecoveryCode(
  { db, clock }: { db: Db; clock: Clock },
  { realm, accountId }: Owner,
  code: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('recovery_code')
    .set({ used_at: clock.now() })
    .where('code_hash', '=', codeHash(realm, code))
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** How many of an account's codes are still good. */
export async function countRecoveryCodes(db: Db, { realm, accountId }: Owner): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('recovery_code')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('realm', '=', realm)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
