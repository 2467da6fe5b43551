import { z } from 'zod'
import { inTransaction } from '../db/index.ts'
import {
  type App,
  anyone,
  type Ctx,
  checkForm,
  clientAddress,
  type FormErrors,
  type FormValues,
  onPost,
  type RateLimit,
  readForm,
  samePath,
} from '../http/index.ts'
import { page } from '../views/index.ts'
import {
  createLink,
  inspectLink,
  type LinkState,
  mintLinkToken,
  showLinkCode,
  useLink,
  useLinkCode,
} from './links.ts'
import { askingBrowser, readAskingBrowser } from './sessions.ts'
import {
  askForLink,
  readSignInSubject,
  type SignInDoor,
  type SignInSubject,
  writeSignInSubject,
} from './sign-in-door.ts'
import {
  AskPage,
  CheckMailPage,
  CodeShownPage,
  ConfirmPage,
  ElsewherePage,
  OverPage,
} from './sign-in-pages.tsx'

/** A household or a school may share an address; a mail account is one person's. */
const linksPerAddress: RateLimit = { name: 'sign-in links for an address', count: 30, seconds: 3600 }
const linksPerAccount: RateLimit = { name: 'sign-in links for a mail account', count: 5, seconds: 3600 }
const triesPerAddress: RateLimit = { name: 'sign-in tries', count: 60, seconds: 600 }

/**
 * Sign-in by mailed link: ask, read the mail, press the button. Opening pages changes nothing, so programs that look
 * at links in mails sign nobody in.
 */
export function signInRoutes(app: App, door: SignInDoor): void {
  app.get(door.url.ask(), c => showAsk(c, door))
  onPost(app, door.url.ask(), { who: anyone }, c => ask(c, door))
  app.get(door.url.code(), c => showCheckMail(c, door))
  onPost(app, door.url.code(), { who: anyone, limit: triesPerAddress }, c => typeCode(c, door))
  app.get(door.url.link(':token'), c => openLink(c, door, tokenOf(c), null))
  onPost(app, door.url.link(':token'), { who: anyone, limit: triesPerAddress }, c => pressLink(c, door))
  onPost(app, `${door.url.link(':token')}/code`, { who: anyone, limit: triesPerAddress }, c =>
    showCode(c, door),
  )
  onPost(app, `${door.url.link(':token')}/again`, { who: anyone, limit: triesPerAddress }, c =>
    askAgain(c, door),
  )
}

const tokenOf = (c: Ctx): string => c.req.param('token') ?? ''

async function showAsk(
  c: Ctx,
  door: SignInDoor,
  {
    values,
    errors,
    status = 200,
  }: { values?: FormValues; errors?: FormErrors; status?: 200 | 422 | 429 } = {},
): Promise<Response> {
  const { words, frame } = await door.dress(c)
  const next = samePath(values ? values.next : c.req.query('next'))
  return page(
    c,
    frame(
      words.ask.title,
      <AskPage words={words.ask} action={door.url.ask()} next={next} values={values} errors={errors} />,
    ),
    status,
  )
}

async function ask(c: Ctx, door: SignInDoor): Promise<Response> {
  const { words } = await door.dress(c)
  const { values } = await readForm(c)
  const form = checkForm(values, z.object({ email: door.email(words.ask.badAddress) }))
  if (!form.ok) return showAsk(c, door, { values, errors: form.errors, status: 422 })
  return send(c, door, { account: form.value.email, next: samePath(values.next) }, values)
}

/** Mails a link to an account, unless that has been done too often: then says so on the form. */
async function send(
  c: Ctx,
  door: SignInDoor,
  subject: SignInSubject,
  values: FormValues = { next: subject.next ?? '' },
): Promise<Response> {
  const { limiter } = c.get('services')
  const seconds = Math.max(
    limiter.secondsToWait(linksPerAddress, clientAddress(c)),
    limiter.secondsToWait(linksPerAccount, `${door.purpose} ${subject.account.toLowerCase()}`),
  )
  if (seconds > 0) {
    const { words } = await door.dress(c)
    c.header('retry-after', String(seconds))
    const errors = { email: words.ask.tooOften(Math.ceil(seconds / 60)) }
    return showAsk(c, door, { values, errors, status: 429 })
  }
  await askForLink(c.get('services'), door, { subject, browser: askingBrowser(c) })
  return c.redirect(door.url.code(), 303)
}

async function showCheckMail(c: Ctx, door: SignInDoor, error?: 'wrongCode' | 'spentCode'): Promise<Response> {
  const { words, frame } = await door.dress(c)
  const errors = error ? { errors: { code: words.checkMail[error] } } : {}
  return page(
    c,
    frame(
      words.checkMail.title,
      <CheckMailPage
        words={words.checkMail}
        action={door.url.code()}
        askAgain={door.url.ask()}
        {...errors}
      />,
    ),
    error ? 422 : 200,
  )
}

async function openLink(
  c: Ctx,
  door: SignInDoor,
  token: string,
  values: FormValues | null,
): Promise<Response> {
  const found = await inspectLink(c.get('services'), {
    purpose: door.purpose,
    token,
    browser: readAskingBrowser(c),
  })
  if (found.state !== 'ready') return showOver(c, door, found.state)
  const { words, frame } = await door.dress(c)
  const action = door.url.link(token)
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

async function showOver(
  c: Ctx,
  door: SignInDoor,
  state: Exclude<LinkState['state'], 'ready'>,
): Promise<Response> {
  const { words, frame } = await door.dress(c)
  const way =
    state === 'unknown'
      ? { href: door.url.ask(), words: words.askAnew }
      : { action: `${door.url.link(tokenOf(c))}/again`, button: words.again }
  return page(
    c,
    frame(words.over[state].title, <OverPage words={words.over[state]} way={way} />),
    state === 'unknown' ? 404 : 410,
  )
}

async function pressLink(c: Ctx, door: SignInDoor): Promise<Response> {
  const { db, clock } = c.get('services')
  const link = { purpose: door.purpose, token: tokenOf(c), browser: readAskingBrowser(c) }
  const found = await inspectLink({ db, clock }, link)
  if (found.state !== 'ready' || !found.here) return openLink(c, door, link.token, null)
  const { account, next } = readSignInSubject(found.subject)
  const { values } = await readForm(c)
  const prepared = await door.prepare(c, account, values)
  if (prepared.may === 'answer') return openLink(c, door, link.token, values)
  const accountId = await inTransaction(db, async tx => {
    const used = await useLink({ db: tx, clock }, link)
    return used.ok ? prepared.enter(tx) : null
  })
  return accountId === null ? showOver(c, door, 'used') : letIn(c, door, accountId, next)
}

async function letIn(c: Ctx, door: SignInDoor, accountId: string, next: string | null): Promise<Response> {
  await door.welcome(c, accountId)
  return c.redirect(samePath(next) ?? door.url.home(), 303)
}

async function showCode(c: Ctx, door: SignInDoor): Promise<Response> {
  const code = await showLinkCode(c.get('services'), { purpose: door.purpose, token: tokenOf(c) })
  if (!code) return openLink(c, door, tokenOf(c), null)
  const { words, frame } = await door.dress(c)
  return page(c, frame(words.codeShown.title, <CodeShownPage words={words.codeShown} code={code} />))
}

async function typeCode(c: Ctx, door: SignInDoor): Promise<Response> {
  const { db, clock } = c.get('services')
  const { values } = await readForm(c)
  const browser = readAskingBrowser(c)
  const used = browser
    ? await useLinkCode({ db, clock }, { purpose: door.purpose, browser, code: values.code ?? '' })
    : ({ ok: false, reason: 'spent' } as const)
  if (!used.ok) return showCheckMail(c, door, used.reason === 'wrong-code' ? 'wrongCode' : 'spentCode')
  const subject = readSignInSubject(used.subject)
  const prepared = await door.prepare(c, subject.account, null)
  if (prepared.may === 'answer') return c.redirect(door.url.link(await exchange(c, door, subject)), 303)
  const accountId = await inTransaction(db, prepared.enter)
  return accountId === null ? showOver(c, door, 'used') : letIn(c, door, accountId, subject.next)
}

/** A link in place of one whose code was right, for an account that must answer something before it enters. */
async function exchange(c: Ctx, door: SignInDoor, subject: SignInSubject): Promise<string> {
  const { db, clock } = c.get('services')
  const browser = askingBrowser(c)
  return inTransaction(db, async tx => {
    const { purpose, validMinutes } = door
    const link = { purpose, validMinutes, subject: writeSignInSubject(subject), browser }
    const minted = await mintLinkToken({ db: tx, clock }, await createLink({ db: tx, clock }, link))
    if (!minted) throw new Error('A link that was just made is not there')
    return minted.token
  })
}

/** One press for a new link in place of one that is over. */
async function askAgain(c: Ctx, door: SignInDoor): Promise<Response> {
  const found = await inspectLink(c.get('services'), {
    purpose: door.purpose,
    token: tokenOf(c),
    browser: readAskingBrowser(c),
  })
  if (found.state === 'ready' || found.state === 'unknown') return openLink(c, door, tokenOf(c), null)
  return send(c, door, readSignInSubject(found.subject))
}
