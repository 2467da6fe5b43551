import { z } from 'zod'
import {
  type Ctx,
  checkForm,
  clientAddress,
  type FormErrors,
  type FormValues,
  type RateLimit,
  readForm,
  samePath,
} from '../../http/index.ts'
import { emailKey } from '../../mail/index.ts'
import { page } from '../../views/index.ts'
import { inspectLink } from '../links.ts'
import { askingBrowser } from '../sessions.ts'
import { askForLink, readSignInSubject, type SignInDoor, type SignInSubject } from './door.ts'
import { linkOf, openLink } from './link.tsx'
import { AskForm } from './pages.tsx'

/** A household or a school may share an address; a mail account is one person's. */
const linksPerAddress: RateLimit = { name: 'sign-in links for an address', count: 30, seconds: 3600 }
/** Of one mail account from one address, so that a stranger who asks too often keeps out nobody but themselves … */
const linksPerAsker: RateLimit = {
  name: 'sign-in links for a mail account and address',
  count: 5,
  seconds: 3600,
}
/** … and from everywhere, so that nobody's mailbox is filled. */
const linksPerAccount: RateLimit = { name: 'sign-in links for a mail account', count: 30, seconds: 3600 }

/** The form that asks for a link; again, with what was wrong. */
export async function showAsk(
  c: Ctx,
  door: SignInDoor,
  {
    values,
    errors,
    status = 200,
  }: { values?: FormValues; errors?: FormErrors; status?: 200 | 422 | 429 } = {},
): Promise<Response> {
  const { words, frame, otherWays } = await door.dress(c)
  const next = samePath(values ? values.next : c.req.query('next'))
  const ways = otherWays?.(next)
  return page(
    c,
    frame(
      words.ask.title,
      <>
        <h1>{words.ask.title}</h1>
        {ways?.before}
        <AskForm words={words.ask} action={door.url.ask()} next={next} values={values} errors={errors} />
        {ways?.after}
      </>,
    ),
    status,
  )
}

/** Takes the form: mails a link and leads on, in the same way for every address. */
export async function ask(c: Ctx, door: SignInDoor): Promise<Response> {
  const { words } = await door.dress(c)
  const { values } = await readForm(c)
  const form = checkForm(values, z.object({ email: door.email(words.ask.badAddress) }))
  if (!form.ok) return showAsk(c, door, { values, errors: form.errors, status: 422 })
  return send(c, door, { account: form.value.email, next: samePath(values.next) }, values)
}

/** One press for a new link in place of one that is over. */
export async function askAgain(c: Ctx, door: SignInDoor): Promise<Response> {
  const found = await inspectLink(c.get('services'), linkOf(c, door))
  if (found.state === 'ready' || found.state === 'unknown') return openLink(c, door)
  return send(c, door, readSignInSubject(found.subject))
}

/** Mails a link to an account, unless that has been done too often: then says so on the form. */
async function send(
  c: Ctx,
  door: SignInDoor,
  subject: SignInSubject,
  values: FormValues = { next: subject.next ?? '' },
): Promise<Response> {
  const { limiter } = c.get('services')
  const address = clientAddress(c)
  const account = `${door.purpose} ${emailKey(subject.account)}`
  // What one limit refuses, the next does not count.
  const seconds =
    limiter.secondsToWait(linksPerAddress, address) ||
    limiter.secondsToWait(linksPerAsker, `${account} ${address}`) ||
    limiter.secondsToWait(linksPerAccount, account)
  if (seconds > 0) {
    const { words } = await door.dress(c)
    c.header('retry-after', String(seconds))
    const errors = { email: words.ask.tooOften(Math.ceil(seconds / 60)) }
    return showAsk(c, door, { values, errors, status: 429 })
  }
  await askForLink(c.get('services'), door, { subject, browser: askingBrowser(c) })
  return c.redirect(door.url.code(), 303)
}
