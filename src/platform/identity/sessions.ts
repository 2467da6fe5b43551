import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { type Db, newId } from '../db/index.ts'
import { type Ctx, dropCookie, readCookie, writeCookie } from '../http/index.ts'
import { type Clock, type Instant, plus } from '../time/index.ts'
import { deviceOf } from './device.ts'
import { hashOf, newToken } from './secrets.ts'
import type { IdentityTables, SessionTable } from './tables.ts'

const tables = (db: Db) => db.withTables<IdentityTables>()

/** A door of its own with its own cookie: readers and staff never share a session. */
export interface Realm {
  readonly name: 'reader' | 'staff'
  readonly days: number
}

const rotateAfter = { hours: 24 }
const previousGoodFor = { minutes: 1 }

/** Begins a session and sets its cookie. Whatever session the browser had in this realm ends. */
export async function beginSession(c: Ctx, realm: Realm, accountId: string): Promise<void> {
  await deleteSession(c, realm)
  const token = await openSession(c.get('services'), realm, accountId, deviceOf(c.req.header('user-agent')))
  writeCookie(c, realm.name, token, realm.days * 86_400)
}

/** Stores a session and gives the token that its browser is to carry. */
export async function openSession(
  { db, clock }: { db: Db; clock: Clock },
  realm: Realm,
  accountId: string,
  device: string,
): Promise<string> {
  const now = clock.now()
  const token = newToken()
  await tables(db)
    .insertInto('session')
    .values({
      id: newId(now),
      realm: realm.name,
      account_id: accountId,
      token_hash: hashOf(token),
      previous_token_hash: null,
      device,
      rotated_at: now,
      expires_at: plus(now, { days: realm.days }),
      created_at: now,
    })
    .execute()
  return token
}

/** The account whose session this request carries, or null. Gives the session a new token once a day. */
export async function readSession(c: Ctx, realm: Realm): Promise<string | null> {
  const token = readCookie(c, realm.name)
  if (!token) return null
  const { db, clock } = c.get('services')
  const now = clock.now()
  const session = await findSession(db, realm, hashOf(token), now)
  if (!session) return null
  if (session.token_hash === hashOf(token) && session.rotated_at < plus(now, { hours: -rotateAfter.hours })) {
    await rotate(c, realm, session, now)
  }
  return session.account_id
}

/** As `readSession`, for an answer that has begun: it can carry no new token any more. */
export async function peekSession(c: Ctx, realm: Realm): Promise<string | null> {
  const token = readCookie(c, realm.name)
  const { db, clock } = c.get('services')
  return token ? ((await findSession(db, realm, hashOf(token), clock.now()))?.account_id ?? null) : null
}

async function findSession(
  db: Db,
  realm: Realm,
  tokenHash: string,
  now: Instant,
): Promise<SessionTable | null> {
  const session = await tables(db)
    .selectFrom('session')
    .selectAll()
    .where('realm', '=', realm.name)
    .where(isSessionOf(tokenHash))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!session) return null
  const isPrevious = session.token_hash !== tokenHash
  return isPrevious && plus(session.rotated_at, previousGoodFor) < now ? null : session
}

async function rotate(c: Ctx, realm: Realm, session: SessionTable, now: Instant): Promise<void> {
  const token = newToken()
  const { numUpdatedRows } = await tables(c.get('services').db)
    .updateTable('session')
    .set({
      token_hash: hashOf(token),
      previous_token_hash: session.token_hash,
      rotated_at: now,
      expires_at: plus(now, { days: realm.days }),
    })
    .where('id', '=', session.id)
    .where('token_hash', '=', session.token_hash)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) writeCookie(c, realm.name, token, realm.days * 86_400)
}

/** Signs this browser out of a realm. */
export async function endSession(c: Ctx, realm: Realm): Promise<void> {
  await deleteSession(c, realm)
  dropCookie(c, realm.name)
}

/** By either token: reading the session may just have given it a new one. */
async function deleteSession(c: Ctx, realm: Realm): Promise<void> {
  const token = readCookie(c, realm.name)
  if (!token) return
  await tables(c.get('services').db)
    .deleteFrom('session')
    .where('realm', '=', realm.name)
    .where(isSessionOf(hashOf(token)))
    .execute()
}

const isSessionOf =
  (tokenHash: string) =>
  (eb: ExpressionBuilder<IdentityTables, 'session'>): Expression<SqlBool> =>
    eb.or([eb('token_hash', '=', tokenHash), eb('previous_token_hash', '=', tokenHash)])

export interface SessionEntry {
  readonly id: string
  readonly device: string
  readonly begunAt: Instant
  /** To the day: when its token was last renewed. */
  readonly seenAt: Instant
  /** The session of the request that asks. */
  readonly here: boolean
}

/** Where an account is signed in, latest first, at most 50. */
export async function listSessions(c: Ctx, realm: Realm, accountId: string): Promise<SessionEntry[]> {
  const { db, clock } = c.get('services')
  const here = hashOf(readCookie(c, realm.name) ?? '')
  const rows = await tables(db)
    .selectFrom('session')
    .selectAll()
    .where('realm', '=', realm.name)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', clock.now())
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({
    id: row.id,
    device: row.device,
    begunAt: row.created_at,
    seenAt: row.rotated_at,
    here: row.token_hash === here || row.previous_token_hash === here,
  }))
}

/** Ends one of an account's sessions. False when it has no such session. */
export async function endSessionOf(
  db: Db,
  realm: Realm,
  accountId: string,
  sessionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('session')
    .where('id', '=', sessionId)
    .where('realm', '=', realm.name)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Signs an account out everywhere but in the browser that asks. */
export async function endOtherSessions(c: Ctx, realm: Realm, accountId: string): Promise<void> {
  const here = hashOf(readCookie(c, realm.name) ?? '')
  await tables(c.get('services').db)
    .deleteFrom('session')
    .where('realm', '=', realm.name)
    .where('account_id', '=', accountId)
    .where('token_hash', '!=', here)
    .where(eb => eb.or([eb('previous_token_hash', 'is', null), eb('previous_token_hash', '!=', here)]))
    .execute()
}

/** Signs an account out everywhere. */
export async function endAllSessions(db: Db, realm: Realm, accountId: string): Promise<void> {
  await tables(db)
    .deleteFrom('session')
    .where('realm', '=', realm.name)
    .where('account_id', '=', accountId)
    .execute()
}

export async function forgetOldSessions({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await tables(db).deleteFrom('session').where('expires_at', '<', clock.now()).execute()
}

/** How long a browser is remembered as the one that asked for a link: the mail may be late. */
const askingSeconds = 86_400

/** The mark of the browser that asks for a link, made at its first asking. Says nothing of who it is. */
export function askingBrowser(c: Ctx): string {
  const known = readCookie(c, 'asking')
  const browser = known ?? newToken()
  writeCookie(c, 'asking', browser, askingSeconds)
  return browser
}

export const readAskingBrowser = (c: Ctx): string | null => readCookie(c, 'asking')
