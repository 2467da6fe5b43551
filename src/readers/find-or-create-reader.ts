import { type Db, newId } from '../platform/db/index.ts'
import type { Clock } from '../platform/time/index.ts'
import type { Reader } from './reader.ts'
import { findReaderByEmail, insertReader } from './store.ts'

/** The reader with a proved mail address; a new one gets the name, a known one keeps their own. */
export async function findOrCreateReader(
  { db, clock }: { db: Db; clock: Clock },
  { email, displayName }: { email: string; displayName: string },
): Promise<Reader> {
  const known = await findReaderByEmail(db, email)
  if (known) return known
  const now = clock.now()
  await insertReader(db, { id: newId(now), email: email.trim(), displayName, createdAt: now })
  const reader = await findReaderByEmail(db, email)
  if (!reader) throw new Error('A reader who was just added is not there')
  return reader
}
