import { dayAndTime, type Paper, shortDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember, StaffRecord } from '../member.ts'
import { DeskPage } from './desk-page.tsx'
import { RoleField } from './staff-page.tsx'

interface MemberPageProps {
  readonly paper: Paper
  /** Who looks. */
  readonly staff: StaffMember
  readonly member: StaffRecord
  readonly notice: string | null
  /** Why a change was refused, in words. */
  readonly refusal?: string
}

/** One who works here, or did, with what can be changed. */
export const MemberPage = ({ paper, staff, member, notice, refusal }: MemberPageProps) => {
  const t = paper.t.staff.member
  return (
    <DeskPage paper={paper} staff={staff} title={member.name} current="staff" notice={notice}>
      <header class="desk-head">
        <div>
          <h1>{member.name}</h1>
          <p class="meta">
            {member.email} · {t.since(shortDay(paper, member.createdAt))} ·{' '}
            {member.signedInAt ? t.signedIn(dayAndTime(paper, member.signedInAt)) : t.neverSignedIn}
          </p>
        </div>
      </header>
      {refusal && (
        <p class="notice notice--error" role="alert" tabindex={-1}>
          {refusal}
        </p>
      )}
      {member.revokedAt ? (
        <p>{t.left(shortDay(paper, member.revokedAt))}</p>
      ) : member.id === staff.id ? (
        <p>{t.yourself}</p>
      ) : (
        <MemberForms paper={paper} member={member} />
      )}
    </DeskPage>
  )
}

const MemberForms = ({ paper, member }: { paper: Paper; member: StaffRecord }) => {
  const t = paper.t.staff.member
  return (
    <>
      <section class="desk-section" aria-labelledby="role">
        <h2 id="role">{t.roleTitle}</h2>
        <p>{t.roleText}</p>
        <form class="member-form" method="post" action={urls.deskStaffRole(member.id)}>
          <RoleField paper={paper} values={{ role: member.role }} />
          <button class="button button--quiet" type="submit">
            {t.saveRole}
          </button>
        </form>
      </section>
      <Deed
        title={t.inviteTitle}
        text={t.inviteText}
        action={urls.deskStaffInviteAgain(member.id)}
        name="invite"
      >
        {t.invite}
      </Deed>
      <Deed
        title={t.sessionsTitle}
        text={t.sessionsText}
        action={urls.deskStaffEndSessions(member.id)}
        name="sessions"
      >
        {t.endSessions}
      </Deed>
      <Deed
        title={t.revokeTitle}
        text={t.revokeText}
        action={urls.deskStaffRevoke(member.id)}
        name="revoke"
        grave
      >
        {t.revoke}
      </Deed>
    </>
  )
}

/** A heading, what the button does, and the button. */
const Deed = ({
  title,
  text,
  action,
  name,
  grave = false,
  children,
}: {
  title: string
  text: string
  action: string
  name: string
  grave?: boolean
  children: string
}) => (
  <section class="desk-section" aria-labelledby={name}>
    <h2 id={name}>{title}</h2>
    <p>{text}</p>
    <form method="post" action={action}>
      <button class={grave ? 'button button--grave' : 'button button--quiet'} type="submit">
        {children}
      </button>
    </form>
  </section>
)
