import { type Ctx, type Guard, Problem } from '../platform/http/index.ts'
import { beginSession, type Realm, readSession } from '../platform/identity/index.ts'
import { urls } from '../urls.ts'
import type { Reader, ReaderId } from './reader.ts'
import { findReader } from './store.ts'

export const readerRealm: Realm = { name: 'reader', days: 60 }

const known = new WeakMap<Ctx, Promise<Reader | null>>()

/** Who is reading; null for everybody who has not signed in. Looked up once a request, and never without a cookie. */
export function currentReader(c: Ctx): Promise<Reader | null> {
  const found = known.get(c) ?? lookUp(c)
  known.set(c, found)
  return found
}

async function lookUp(c: Ctx): Promise<Reader | null> {
  const id = await readSession(c, readerRealm)
  return id ? findReader(c.get('services').db, id as ReaderId) : null
}

/** For what only readers may: others are shown the way in, and come back here after. */
export const requireReader: Guard<Reader> = async c => {
  const reader = await currentReader(c)
  if (reader) return reader
  const { pathname, search } = new URL(c.req.url)
  throw new Problem('sign-in-required', undefined, { mendAt: urls.readerSignIn(pathname + search) })
}

/** Signs a reader in on this browser. */
export async function beginReaderSession(c: Ctx, reader: ReaderId): Promise<void> {
  await beginSession(c, readerRealm, reader)
  known.delete(c)
}
