import { passkeyRequest, usePasskey } from '../../platform/credentials/index.ts'
import { type App, anyone, onPost, type RateLimit } from '../../platform/http/index.ts'
import { urls } from '../../urls.ts'
import type { StaffId } from '../member.ts'
import { enterDesk } from '../sign-in/enter-desk.ts'
import { beginStaffSession, staffRealm } from '../sign-in/session.ts'

const tries: RateLimit = { name: 'passkey sign-in', count: 60, seconds: 600 }

/** Signing in with a passkey, asked and answered by the page's script in JSON. */
export function passkeySignIn(app: App): void {
  onPost(app, urls.deskPasskeyOptions(), { who: anyone, limit: tries }, async c =>
    c.json(await passkeyRequest(c, staffRealm.name)),
  )

  onPost(app, urls.deskPasskey(), { who: anyone, limit: tries }, async c => {
    const used = await usePasskey(c, staffRealm.name)
    if (!used.ok) return c.json({ ok: false, reason: used.reason }, 403)
    const id = used.accountId as StaffId
    if (!(await enterDesk(c.get('services'), id, 'passkey')))
      return c.json({ ok: false, reason: 'left' }, 403)
    await beginStaffSession(c, id)
    return c.json({ ok: true })
  })
}
