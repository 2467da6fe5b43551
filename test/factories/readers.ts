import { randomUUID } from 'node:crypto'
import { openSession } from '../../src/platform/identity/index.ts'
import { findOrCreateReader, type Reader } from '../../src/readers/index.ts'
import type { Visitor } from '../visitor.ts'
import type { World } from '../world.ts'

/** A reader with a mail address of their own. */
export function createReader(
  { db, clock }: World,
  { displayName = 'Wren Ashdown', email = `reader-${randomUUID().slice(0, 8)}@mail.test` } = {},
): Promise<Reader> {
  return findOrCreateReader({ db, clock }, { email, displayName })
}

/** Signs a reader in on a visitor's browser without the pages, for tests about something else. */
export async function signInReader(
  { db, clock }: World,
  visitor: Visitor,
  reader: Pick<Reader, 'id'>,
): Promise<void> {
  const token = await openSession({ db, clock }, { name: 'reader', days: 60 }, reader.id, 'Firefox, Linux')
  visitor.carry('standfirst-reader', token)
}
