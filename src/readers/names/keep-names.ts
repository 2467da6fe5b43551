import { type Db, inTransaction } from '../../platform/db/index.ts'
import { emailKey } from '../../platform/mail/index.ts'
import { replaceKeptNames } from '../store.ts'
import { foldName } from './display-name.ts'

/** Keeps these people's names for them alone; names kept before are free again. They may read under their own. */
export async function keepNames(
  { db }: { db: Db },
  people: readonly { readonly name: string; readonly email: string }[],
): Promise<void> {
  const rows = people.map(({ name, email }) => ({ email_key: emailKey(email), folded: foldName(name) }))
  await inTransaction(db, tx =>
    replaceKeptNames(
      tx,
      rows.filter(({ folded }) => folded !== ''),
    ),
  )
}
