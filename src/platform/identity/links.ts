import { type Db, inTransaction, newId } from '../db/index.ts'
import { type Clock, type Instant, millisecondsBetween, plus } from '../time/index.ts'
import { hashOf, newCode, newToken } from './secrets.ts'
import type { IdentityTables, MailedLinkTable } from './tables.ts'

/**
 * Single-use links sent by mail. Opening one changes nothing (scanners open links); its page shows a button.
 *
 * A link that is bound to a browser counts only there. Opened in another one, that one can show a code, to be typed
 * into the browser that asked: whoever reads the mail on a phone still signs in on the desk, and a link that was
 * forwarded or phished signs nobody in elsewhere.
 */
const tables = (db: Db) => db.withTables<IdentityTables>()

/** Of a million codes: a guesser's chance stays at one in 200,000 a link. */
const codeTries = 5

interface LinkRequest {
  readonly purpose: string
  readonly subject: string
  readonly validMinutes: number
  /** The asking browser's cookie, when the link should count only there. */
  readonly browser?: string
}

/** Notes that a link is wanted; the job that mails it calls `mintLinkToken`. */
export async function createLink(
  { db, clock }: { db: Db; clock: Clock },
  request: LinkRequest,
): Promise<string> {
  const now = clock.now()
  const id = newId(now)
  await tables(db)
    .insertInto('mailed_link')
    .values({
      id,
      purpose: request.purpose,
      subject: request.subject,
      token_hash: null,
      browser_hash: request.browser ? hashOf(request.browser) : null,
      code_hash: null,
      code_tries: 0,
      expires_at: plus(now, { minutes: request.validMinutes }),
      used_at: null,
      created_at: now,
    })
    .execute()
  return id
}

/**
 * Makes the link's token, as late as possible: only its hash is ever stored, and its time begins now, so that a mail
 * that had to wait is good for as long as it says. A second call makes a new token.
 */
export async function mintLinkToken(
  { db, clock }: { db: Db; clock: Clock },
  id: string,
): Promise<{ token: string; subject: string } | null> {
  const now = clock.now()
  const token = newToken()
  const row = await tables(db)
    .selectFrom('mailed_link')
    .select(['subject', 'created_at', 'expires_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const validFor = { milliseconds: millisecondsBetween(row.created_at, row.expires_at) }
  const { numUpdatedRows } = await tables(db)
    .updateTable('mailed_link')
    .set({ token_hash: hashOf(token), created_at: now, expires_at: plus(now, validFor) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? { token, subject: row.subject } : null
}

/** A link to be used at once: made and minted in one transaction. @returns its token */
export const mintLink = ({ db, clock }: { db: Db; clock: Clock }, request: LinkRequest): Promise<string> =>
  inTransaction(db, async tx => {
    const minted = await mintLinkToken({ db: tx, clock }, await createLink({ db: tx, clock }, request))
    if (!minted) throw new Error('A link that was just made is not there')
    return minted.token
  })

export type LinkState =
  | { readonly state: 'ready'; readonly id: string; readonly subject: string; readonly here: boolean }
  /** `spent`: too many wrong codes were typed for it. */
  | { readonly state: 'used' | 'expired' | 'spent'; readonly subject: string }
  | { readonly state: 'unknown' }

/** Looks at a link without using it. `here`: this browser asked for it, or it is bound to none. */
export async function inspectLink(
  { db, clock }: { db: Db; clock: Clock },
  { purpose, token, browser }: { purpose: string; token: string; browser: string | null },
): Promise<LinkState> {
  const row = await tables(db)
    .selectFrom('mailed_link')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return row ? stateOf(row, clock.now(), browser) : { state: 'unknown' }
}

function stateOf(row: MailedLinkTable, now: Instant, browser: string | null): LinkState {
  if (row.used_at) return { state: 'used', subject: row.subject }
  if (row.expires_at <= now) return { state: 'expired', subject: row.subject }
  if (row.code_tries >= codeTries) return { state: 'spent', subject: row.subject }
  const here = row.browser_hash === null || (browser !== null && row.browser_hash === hashOf(browser))
  return { state: 'ready', id: row.id, subject: row.subject, here }
}

type UseOutcome =
  | { readonly ok: true; readonly subject: string }
  | { readonly ok: false; readonly reason: 'unknown' | 'used' | 'expired' | 'spent' | 'other-browser' }

/** Uses a link up. Call it in the transaction of what it allows. */
export async function useLink(
  { db, clock }: { db: Db; clock: Clock },
  link: { purpose: string; token: string; browser: string | null },
): Promise<UseOutcome> {
  const found = await inspectLink({ db, clock }, link)
  if (found.state !== 'ready') return { ok: false, reason: found.state }
  if (!found.here) return { ok: false, reason: 'other-browser' }
  return (await markUsed(db, found.id, clock.now()))
    ? { ok: true, subject: found.subject }
    : { ok: false, reason: 'used' }
}

/** Makes the code that the other browser shows. Null when the link is no longer good. */
export async function showLinkCode(
  { db, clock }: { db: Db; clock: Clock },
  link: { purpose: string; token: string },
): Promise<string | null> {
  const found = await inspectLink({ db, clock }, { ...link, browser: null })
  if (found.state !== 'ready') return null
  const code = newCode()
  await tables(db)
    .updateTable('mailed_link')
    .set({ code_hash: hashOf(`${found.id} ${code}`) })
    .where('id', '=', found.id)
    .execute()
  return code
}

type CodeOutcome =
  | { readonly ok: true; readonly subject: string }
  /** `spent`: no link of this browser takes codes, or takes them any more. */
  | { readonly ok: false; readonly reason: 'wrong-code' | 'spent' }

/** Uses a link up by its code, in the browser that asked. After five wrong codes the link is spent. */
export async function useLinkCode(
  { db, clock }: { db: Db; clock: Clock },
  { purpose, browser, code }: { purpose: string; browser: string; code: string },
): Promise<CodeOutcome> {
  const now = clock.now()
  return inTransaction(db, async tx => {
    const rows = await tables(tx)
      .updateTable('mailed_link')
      .set(eb => ({ code_tries: eb('code_tries', '+', 1) }))
      .where('browser_hash', '=', hashOf(browser))
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .where('code_hash', 'is not', null)
      .where('code_tries', '<', codeTries)
      .returning(['id', 'subject', 'code_hash', 'code_tries'])
      .execute()
    const match = rows.find(row => row.code_hash === hashOf(`${row.id} ${code.replace(/\D/g, '')}`))
    if (match && (await markUsed(tx, match.id, now))) return { ok: true, subject: match.subject }
    const isSpent = rows.every(row => row.code_tries >= codeTries)
    return { ok: false, reason: isSpent ? 'spent' : 'wrong-code' }
  })
}

async function markUsed(db: Db, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('mailed_link')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Deletes links that ended over a day ago, so that a late click is still told what happened. */
export async function forgetOldLinks({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await tables(db)
    .deleteFrom('mailed_link')
    .where('expires_at', '<', plus(clock.now(), { days: -1 }))
    .execute()
}
