import { newId } from '../../platform/db/index.ts'
import type { SendOutcome } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { EditionId } from '../editions/edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import { previewEdition } from '../editions/preview-edition.ts'
import { testToken } from '../subscribers/unsubscribe-token.ts'
import { watchForm } from './mailed-form.ts'
import { mailHost, recipientMail } from './recipient-mail.ts'

type TestOutcome =
  | { readonly ok: true; readonly outcome: SendOutcome }
  | { readonly ok: false; readonly reason: 'not-found' | 'no-stories' }

/**
 * Mails an edition, or what the next one would be, to one address, outside the ledger, and waits for the mail server's
 * answer.
 */
export async function sendTest(
  services: Pick<Services, 'db' | 'clock' | 'mailer' | 'assets' | 'config'>,
  { what, to, by }: { what: EditionId | 'preview'; to: string; by: StaffId | null },
): Promise<TestOutcome> {
  const { db, clock, mailer } = services
  const paper = await loadPaper(services)
  const edition = what === 'preview' ? null : await findEdition(db, what)
  if (what !== 'preview' && !edition) return { ok: false, reason: 'not-found' }
  const formNow = edition && (await watchForm(services, paper, edition))
  const parts = formNow ? (await formNow())?.parts : await previewEdition(services)
  if (!parts) return { ok: false, reason: 'no-stories' }
  await recordAudit({ db, clock }, { by, action: 'edition.tested', subject: `edition:${what}` })
  const subject = `[${paper.t.newsletter.edition.testMark}] ${parts.subject}`
  const messageId = `<${newId(clock.now())}@${mailHost(paper)}>`
  const outcome = await mailer.send(
    recipientMail(paper, { ...parts, subject }, { to, token: testToken, messageId, owed: 'all' }),
  )
  return { ok: true, outcome }
}
