import type { Db } from '../../platform/db/index.ts'
import { type App, onGet, Problem } from '../../platform/http/index.ts'
import { findMailboxMessage, listMailbox } from '../../platform/mail/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { answerMailFrame } from '../frame/mail-frame.tsx'
import { MailboxPage } from './mailbox-page.tsx'
import { type MailPart, mailParts } from './parts.ts'

const perPage = 30
const mayRead = { who: requireStaff('see-mailbox') }

export function mailboxRoutes(app: App): void {
  onGet(app, '/desk/mailbox', mayRead, async (c, staff) => {
    const { db, mailer } = c.get('services')
    const before = c.req.query('before')
    const letters = await listMailbox(db, { limit: perPage + 1, ...(before && { before }) })
    return page(
      c,
      <MailboxPage
        frame={await loadFrame(c, staff)}
        sends={mailer.kind === 'smtp'}
        letters={letters.slice(0, perPage)}
        older={letters.length > perPage ? (letters[perPage - 1]?.id ?? null) : null}
        open={null}
      />,
    )
  })

  onGet(app, '/desk/mailbox/:id', mayRead, async (c, staff) => {
    const { db, mailer } = c.get('services')
    const letter = await requireLetter(db, c.req.param('id'))
    const asked = c.req.query('part')
    const part: MailPart = mailParts.find(name => name === asked) ?? (letter.html ? 'html' : 'text')
    return page(
      c,
      <MailboxPage
        frame={await loadFrame(c, staff)}
        sends={mailer.kind === 'smtp'}
        letters={await listMailbox(db, { limit: perPage })}
        older={null}
        open={{ letter, part }}
      />,
    )
  })

  onGet(app, '/desk/mailbox/:id/html', mayRead, async c => {
    const letter = await requireLetter(c.get('services').db, c.req.param('id'))
    if (!letter.html) throw new Problem('not-found')
    return answerMailFrame(c, letter.html)
  })
}

async function requireLetter(db: Db, id = '') {
  const letter = await findMailboxMessage(db, id)
  if (!letter) throw new Problem('not-found')
  return letter
}
