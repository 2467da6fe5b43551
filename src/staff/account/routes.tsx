import { z } from 'zod'
import {
  addPasskey,
  countRecoveryCodes,
  listPasskeys,
  makeRecoveryCodes,
  passkeyCreation,
  removePasskey,
  renamePasskey,
} from '../../platform/credentials/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import {
  type App,
  type Ctx,
  onGet,
  onPost,
  Problem,
  readForm,
  readNotice,
  withNotice,
} from '../../platform/http/index.ts'
import { endOtherSessions, endSessionOf, listSessions } from '../../platform/identity/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { cleanLine } from '../../platform/text/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { recordAudit } from '../audit-store.ts'
import type { StaffMember } from '../member.ts'
import { requireStaff, staffRealm } from '../sign-in/session.ts'
import { AccountPage } from './account-page.tsx'
import { CodesPage } from './codes-page.tsx'
import { mailNotice } from './notices.ts'

const own = { who: requireStaff() }
const ownerOf = (staff: StaffMember) => ({ realm: staffRealm.name, accountId: staff.id })
const nameField = z.string().transform(cleanLine).pipe(z.string().min(1).max(60))

/** Somebody's own ways into the desk. Everything here is about whoever asks, and nobody else. */
export function accountRoutes(app: App): void {
  onGet(app, urls.deskAccount(), own, (c, staff) => show(c, staff))

  onPost(app, urls.deskPasskeysOptions(), own, async (c, staff) => {
    const { settings } = await loadPaper(c.get('services'))
    const owner = { ...ownerOf(staff), label: staff.email, name: staff.name }
    return c.json(await passkeyCreation(c, owner, settings.name))
  })

  onPost(app, urls.deskPasskeys(), own, async (c, staff) => {
    const added = await addPasskey(c, ownerOf(staff))
    if (!added.ok) return c.json({ ok: false, reason: added.reason }, added.reason === 'known' ? 409 : 403)
    await noteDeed(c, staff, 'passkey-added')
    return c.json({ ok: true })
  })

  onPost(app, urls.deskPasskeyName(':id'), own, async (c, staff) => {
    const passkeyId = c.req.param('id') ?? ''
    const { name = '' } = (await readForm(c)).values
    const parsed = nameField.safeParse(name)
    if (!parsed.success) return show(c, staff, { passkeyId, name })
    if (!(await renamePasskey(c.get('services').db, ownerOf(staff), passkeyId, parsed.data)))
      throw new Problem('not-found')
    return back(c, 'passkey-renamed')
  })

  onPost(app, urls.deskPasskeyRemove(':id'), own, async (c, staff) => {
    const { db, clock } = c.get('services')
    await inTransaction(db, async tx => {
      if (!(await removePasskey(tx, ownerOf(staff), c.req.param('id') ?? ''))) throw new Problem('not-found')
      await recordAudit({ db: tx, clock }, entry(staff, 'passkey-removed'))
    })
    return back(c, 'passkey-removed')
  })

  // Not answered by a redirect: the codes are shown this once, and nothing could show them after one.
  onPost(app, urls.deskRecoveryCodes(), own, async (c, staff) => {
    const services = c.get('services')
    const codes = await makeRecoveryCodes(services, ownerOf(staff))
    await noteDeed(c, staff, 'codes-made')
    return page(c, <CodesPage paper={await loadPaper(services)} staff={staff} codes={codes} />)
  })

  onPost(app, urls.deskSessionsEnd(), own, async (c, staff) => {
    await endOtherSessions(c, staffRealm, staff.id)
    await recordAudit(c.get('services'), entry(staff, 'sessions-ended'))
    return back(c, 'other-sessions-ended')
  })

  onPost(app, urls.deskSessionEnd(':id'), own, async (c, staff) => {
    const services = c.get('services')
    if (!(await endSessionOf(services.db, staffRealm, staff.id, c.req.param('id') ?? '')))
      throw new Problem('not-found')
    await recordAudit(services, entry(staff, 'session-ended'))
    return back(c, 'session-ended')
  })
}

const back = (c: Ctx, notice: string) => c.redirect(withNotice(urls.deskAccount(), notice), 303)

const entry = (staff: StaffMember, deed: string) => ({
  by: staff.id,
  action: `staff.${deed}`,
  subject: `staff:${staff.id}`,
})

const actions = { 'passkey-added': 'passkey-added', 'codes-made': 'recovery-codes-made' } as const

/** Notes a new way in, and tells its owner by mail, in case it was somebody else. */
async function noteDeed(c: Ctx, staff: StaffMember, deed: keyof typeof actions): Promise<void> {
  const { db, clock } = c.get('services')
  await inTransaction(db, async tx => {
    await recordAudit({ db: tx, clock }, entry(staff, actions[deed]))
    await enqueue({ db: tx, clock }, mailNotice, { staffId: staff.id, deed })
  })
}

async function show(
  c: Ctx,
  staff: StaffMember,
  badName: { passkeyId: string; name: string } | null = null,
): Promise<Response> {
  const services = c.get('services')
  const [paper, passkeys, codesLeft, sessions] = await Promise.all([
    loadPaper(services),
    listPasskeys(services.db, ownerOf(staff)),
    countRecoveryCodes(services.db, ownerOf(staff)),
    listSessions(c, staffRealm, staff.id),
  ])
  return page(
    c,
    <AccountPage
      paper={paper}
      staff={staff}
      passkeys={passkeys}
      codesLeft={codesLeft}
      sessions={sessions}
      notice={readNotice(c, paper.t.staff.notices)}
      badName={badName}
    />,
    badName ? 422 : 200,
  )
}
