import { z } from 'zod'
import {
  type App,
  type Ctx,
  emailField,
  onGet,
  onPost,
  Problem,
  parseForm,
  readForm,
  readNotice,
  withNotice,
} from '../platform/http/index.ts'
import { endSession, signInRoutes } from '../platform/identity/index.ts'
import { cleanLine } from '../platform/text/index.ts'
import { page } from '../platform/views/index.ts'
import { loadPaper, type Paper } from '../site/index.ts'
import { urls } from '../urls.ts'
import { passkeySignIn } from './account/passkey-sign-in.ts'
import { recoverySignIn } from './account/recovery-sign-in.tsx'
import { accountRoutes } from './account/routes.tsx'
import { type ChangeOutcome, changeRole, endStaffSessions, revokeStaff } from './change-staff.ts'
import { inviteStaff, inviteStaffAgain } from './invite-staff.ts'
import type { StaffId, StaffMember, StaffRecord } from './member.ts'
import { MemberPage } from './pages/member-page.tsx'
import { StaffPage } from './pages/staff-page.tsx'
import { isRole, roles } from './role.ts'
import { requireStaff, staffRealm } from './sign-in/session.ts'
import { deskDoor } from './sign-in/sign-in.tsx'
import { findStaff, findStaffRecord, listStaff } from './store.ts'

const manager = { who: requireStaff('manage-staff') }

export function staffRoutes(app: App): void {
  signInRoutes(app, deskDoor)
  passkeySignIn(app)
  recoverySignIn(app)
  accountRoutes(app)

  onPost(app, urls.deskSignOut(), { who: requireStaff() }, async c => {
    await endSession(c, staffRealm)
    return c.redirect(urls.deskSignIn(), 303)
  })

  onGet(app, urls.deskStaff(), manager, async (c, staff) => {
    const paper = await loadPaper(c.get('services'))
    const everybody = await listStaff(c.get('services').db)
    const notice = readNotice(c, paper.t.staff.notices)
    return page(c, <StaffPage paper={paper} staff={staff} everybody={everybody} notice={notice} />)
  })
  onPost(app, urls.deskStaff(), manager, invite)

  onGet(app, urls.deskStaffMember(':id'), manager, async (c, staff) =>
    showMember(c, staff, await memberOf(c)),
  )
  onPost(app, urls.deskStaffRole(':id'), manager, async (c, staff) => {
    const member = await memberOf(c)
    const { role = '' } = (await readForm(c)).values
    if (!isRole(role)) throw new Problem('bad-request', 'No such role')
    const outcome = await changeRole(c.get('services'), { staffId: member.id, by: staff.id, role })
    return answerChange(c, staff, member, outcome, 'role-changed')
  })
  onPost(app, urls.deskStaffRevoke(':id'), manager, async (c, staff) => {
    const member = await memberOf(c)
    const outcome = await revokeStaff(c.get('services'), { staffId: member.id, by: staff.id })
    return answerChange(c, staff, member, outcome, 'revoked')
  })
  onPost(app, urls.deskStaffEndSessions(':id'), manager, async (c, staff) => {
    const member = await memberOf(c)
    await endStaffSessions(c.get('services'), { staffId: member.id, by: staff.id })
    return c.redirect(withNotice(urls.deskStaffMember(member.id), 'sessions-ended'), 303)
  })
  onPost(app, urls.deskStaffInviteAgain(':id'), manager, async (c, staff) => {
    const member = await memberOf(c)
    if (!(await findStaff(c.get('services').db, member.id))) throw new Problem('conflict', 'They have left')
    await inviteStaffAgain(c.get('services'), { staffId: member.id, by: staff.id })
    return c.redirect(withNotice(urls.deskStaffMember(member.id), 'invited'), 303)
  })
}

const invitationForm = (paper: Paper) => {
  const { badName, badAddress } = paper.t.staff.list
  return z.object({
    name: z.string(badName).transform(cleanLine).pipe(z.string().min(1, badName).max(80, badName)),
    email: emailField(badAddress),
    role: z.enum(roles),
  })
}

async function invite(c: Ctx, staff: StaffMember): Promise<Response> {
  const { db, clock } = c.get('services')
  const paper = await loadPaper(c.get('services'))
  const form = await parseForm(c, invitationForm(paper))
  const invited = form.ok ? await inviteStaff({ db, clock }, { ...form.value, by: staff.id }) : null
  if (invited?.ok) return c.redirect(withNotice(urls.deskStaff(), 'invited'), 303)
  const errors = form.ok ? { email: paper.t.staff.list.alreadyHere } : form.errors
  return page(
    c,
    <StaffPage
      paper={paper}
      staff={staff}
      everybody={await listStaff(db)}
      notice={null}
      values={form.values}
      errors={errors}
    />,
    422,
  )
}

async function memberOf(c: Ctx): Promise<StaffRecord> {
  const member = await findStaffRecord(c.get('services').db, (c.req.param('id') ?? '') as StaffId)
  if (!member) throw new Problem('not-found')
  return member
}

async function showMember(
  c: Ctx,
  staff: StaffMember,
  member: StaffRecord,
  refused?: Extract<ChangeOutcome, { ok: false }>['reason'],
): Promise<Response> {
  const paper = await loadPaper(c.get('services'))
  return page(
    c,
    <MemberPage
      paper={paper}
      staff={staff}
      member={member}
      notice={readNotice(c, paper.t.staff.notices)}
      {...(refused && { refusal: paper.t.staff.member.refusals[refused] })}
    />,
    refused ? 422 : 200,
  )
}

const answerChange = async (
  c: Ctx,
  staff: StaffMember,
  member: StaffRecord,
  outcome: ChangeOutcome,
  notice: string,
): Promise<Response> =>
  outcome.ok
    ? c.redirect(withNotice(urls.deskStaffMember(member.id), notice), 303)
    : showMember(c, staff, member, outcome.reason)
