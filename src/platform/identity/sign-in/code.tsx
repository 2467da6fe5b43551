import { inTransaction } from '../../db/index.ts'
import { type Ctx, readForm } from '../../http/index.ts'
import { page } from '../../views/index.ts'
import { mintLink, showLinkCode, useLinkCode } from '../links.ts'
import { askingBrowser, readAskingBrowser } from '../sessions.ts'
import { readSignInSubject, type SignInDoor, type SignInSubject, writeSignInSubject } from './door.ts'
import { letIn, linkOf, openLink, showOver } from './link.tsx'
import { CheckMailPage, CodeShownPage } from './pages.tsx'

/** Where everybody waits who asked for a link. */
export async function showCheckMail(
  c: Ctx,
  door: SignInDoor,
  error?: 'wrongCode' | 'spentCode',
): Promise<Response> {
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

/** Shows the code of a link that was opened in another browser than the one that asked. */
export async function showCode(c: Ctx, door: SignInDoor): Promise<Response> {
  const code = await showLinkCode(c.get('services'), linkOf(c, door))
  if (!code) return openLink(c, door)
  const { words, frame } = await door.dress(c)
  return page(c, frame(words.codeShown.title, <CodeShownPage words={words.codeShown} code={code} />))
}

/** Takes the code, in the browser that asked. */
export async function typeCode(c: Ctx, door: SignInDoor): Promise<Response> {
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
  return accountId === null ? showOver(c, door, 'unknown') : letIn(c, door, accountId, subject.next)
}

/** A link in place of one whose code was right, for an account that must answer something before it enters. */
const exchange = (c: Ctx, { purpose, validMinutes }: SignInDoor, subject: SignInSubject): Promise<string> =>
  mintLink(c.get('services'), {
    purpose,
    validMinutes,
    subject: writeSignInSubject(subject),
    browser: askingBrowser(c),
  })
