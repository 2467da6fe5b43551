import { useRecoveryCode } from '../../platform/credentials/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import {
  type App,
  anyone,
  type Ctx,
  clientAddress,
  type FormErrors,
  type FormValues,
  onPost,
  type RateLimit,
  readForm,
  samePath,
} from '../../platform/http/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffId } from '../member.ts'
import { enterDesk } from '../sign-in/enter-desk.ts'
import { beginStaffSession, staffRealm } from '../sign-in/session.ts'
import { findStaffRecordByEmail } from '../store.ts'
import { mailNotice } from './notices.ts'
import { RecoveryPage } from './recovery-page.tsx'

/**
 * Codes have 80 bits: the limit is against noise, not against guessing. There is none for an account, since a stranger
 * could use it up and keep its owner outside.
 */
const tries: RateLimit = { name: 'recovery codes from an address', count: 20, seconds: 3600 }

/** Signing in with a code from one's list; complete without scripts. */
export function recoverySignIn(app: App): void {
  app.get(urls.deskRecovery(), c => show(c, { next: c.req.query('next') ?? '' }))

  onPost(app, urls.deskRecovery(), { who: anyone }, async c => {
    const { values } = await readForm(c)
    const t = (await loadPaper(c.get('services'))).t.staff.recovery
    const { email = '', code = '' } = values
    const seconds = c.get('services').limiter.secondsToWait(tries, clientAddress(c))
    if (seconds > 0) {
      c.header('retry-after', String(seconds))
      return show(c, values, { code: t.tooOften(Math.ceil(seconds / 60)) }, 429)
    }
    const staffId = await enterByCode(c, email, code)
    if (!staffId) return show(c, values, { code: t.badCode }, 422)
    await beginStaffSession(c, staffId)
    return c.redirect(samePath(values.next) ?? urls.deskAccount(), 303)
  })
}

/** Uses the code up and notes who came in, or does neither. */
async function enterByCode(c: Ctx, email: string, code: string): Promise<StaffId | null> {
  const { db, clock } = c.get('services')
  return inTransaction(db, async tx => {
    const staff = await findStaffRecordByEmail(tx, email.trim())
    if (!staff || staff.revokedAt) return null
    const owner = { realm: staffRealm.name, accountId: staff.id }
    if (!(await useRecoveryCode({ db: tx, clock }, owner, code))) return null
    await enterDesk({ db: tx, clock }, staff.id, 'recovery-code')
    await enqueue({ db: tx, clock }, mailNotice, { staffId: staff.id, deed: 'code-used' })
    return staff.id
  })
}

async function show(
  c: Ctx,
  values: FormValues,
  errors: FormErrors = {},
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const paper = await loadPaper(c.get('services'))
  const { code: _, ...kept } = values
  return page(c, <RecoveryPage paper={paper} values={kept} errors={errors} />, status)
}
