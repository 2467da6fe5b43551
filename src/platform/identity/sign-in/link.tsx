import { inTransaction } from '../../db/index.ts'
import { type Ctx, type FormValues, readForm, samePath } from '../../http/index.ts'
import { page } from '../../views/index.ts'
import { inspectLink, type LinkState, useLink } from '../links.ts'
import { readAskingBrowser } from '../sessions.ts'
import { readSignInSubject, type SignInDoor } from './door.ts'
import { ConfirmPage, ElsewherePage, OverPage } from './pages.tsx'

/** The link that a request's address names, and the browser that asks. */
export const linkOf = (c: Ctx, door: SignInDoor) => ({
  purpose: door.purpose,
  token: c.req.param('token') ?? '',
  browser: readAskingBrowser(c),
})

/**
 * Shows what a link does, and does nothing.
 * @param values answers that were not good enough, to be filled in again
 */
export async function openLink(
  c: Ctx,
  door: SignInDoor,
  values: FormValues | null = null,
): Promise<Response> {
  const link = linkOf(c, door)
  const found = await inspectLink(c.get('services'), link)
  if (found.state !== 'ready') return showOver(c, door, found.state)
  const { words, frame } = await door.dress(c)
  const action = door.url.link(link.token)
  if (!found.here) {
    return page(
      c,
      frame(words.elsewhere.title, <ElsewherePage words={words.elsewhere} action={`${action}/code`} />),
    )
  }
  const { account } = readSignInSubject(found.subject)
  const prepared = await door.prepare(c, account, values)
  const fields = prepared.may === 'answer' ? prepared.fields : null
  return page(
    c,
    frame(
      words.confirm.title,
      <ConfirmPage words={words.confirm} account={account} action={action} fields={fields} />,
    ),
    values ? 422 : 200,
  )
}

/** Uses the link up and lets in, both or neither; asks first what the account must answer. */
export async function pressLink(c: Ctx, door: SignInDoor): Promise<Response> {
  const { db, clock } = c.get('services')
  const link = linkOf(c, door)
  const found = await inspectLink({ db, clock }, link)
  if (found.state !== 'ready' || !found.here) return openLink(c, door)
  const { account, next } = readSignInSubject(found.subject)
  const { values } = await readForm(c)
  const prepared = await door.prepare(c, account, values)
  if (prepared.may === 'answer') return openLink(c, door, values)
  const accountId = await inTransaction(db, async tx => {
    const used = await useLink({ db: tx, clock }, link)
    return used.ok ? prepared.enter(tx) : null
  })
  return accountId === null ? showOver(c, door, 'used') : letIn(c, door, accountId, next)
}

export async function letIn(
  c: Ctx,
  door: SignInDoor,
  accountId: string,
  next: string | null,
): Promise<Response> {
  await door.welcome(c, accountId)
  return c.redirect(samePath(next) ?? door.url.home(), 303)
}

/** A link that is no longer good, or never was, with the way to a new one. */
export async function showOver(
  c: Ctx,
  door: SignInDoor,
  state: Exclude<LinkState['state'], 'ready'>,
): Promise<Response> {
  const { words, frame } = await door.dress(c)
  const way =
    state === 'unknown'
      ? { href: door.url.ask(), words: words.askAnew }
      : { action: `${door.url.link(linkOf(c, door).token)}/again`, button: words.again }
  return page(
    c,
    frame(words.over[state].title, <OverPage words={words.over[state]} way={way} />),
    state === 'unknown' ? 404 : 410,
  )
}
