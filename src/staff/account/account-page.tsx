import type { Passkey } from '../../platform/credentials/index.ts'
import type { SessionEntry } from '../../platform/identity/index.ts'
import { dayAndTime, type Paper, shortDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember } from '../member.ts'
import { DeskPage } from '../pages/desk-page.tsx'
import { PasskeyList } from './passkey-list.tsx'

interface AccountPageProps {
  readonly paper: Paper
  readonly staff: StaffMember
  readonly passkeys: readonly Passkey[]
  readonly codesLeft: number
  readonly sessions: readonly SessionEntry[]
  readonly notice: string | null
  /** A passkey whose new name could not be taken. */
  readonly badName: { readonly passkeyId: string; readonly name: string } | null
}

/** Somebody's own ways into the desk, and where they are signed in. */
export const AccountPage = (props: AccountPageProps) => {
  const { paper, staff, passkeys, notice, badName } = props
  const t = paper.t.staff.account
  return (
    <DeskPage
      paper={paper}
      staff={staff}
      title={t.title}
      current={null}
      notice={notice}
      scripts={['passkeys.js']}
    >
      <header class="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p class="meta">
            {staff.name} · {staff.email}
          </p>
        </div>
      </header>
      <div class="account">
        <PasskeyList paper={paper} passkeys={passkeys} badName={badName} />
        <RecoveryCodes {...props} />
        <Sessions {...props} />
      </div>
    </DeskPage>
  )
}

const RecoveryCodes = ({ paper, codesLeft }: AccountPageProps) => {
  const t = paper.t.staff.account.codes
  return (
    <section class="desk-section" aria-labelledby="codes">
      <h2 id="codes">{t.title}</h2>
      <p>{t.text}</p>
      <p class="meta">{t.left(codesLeft)}</p>
      <form method="post" action={urls.deskRecoveryCodes()}>
        <button class="button button--quiet" type="submit">
          {codesLeft > 0 ? t.makeAnew : t.make}
        </button>
      </form>
    </section>
  )
}

const Sessions = ({ paper, sessions }: AccountPageProps) => {
  const t = paper.t.staff.account.sessions
  return (
    <section class="desk-section" aria-labelledby="sessions">
      <h2 id="sessions">{t.title}</h2>
      <ul class="keys">
        {sessions.map(session => (
          <li>
            <p>
              <strong>{session.device || t.unknownDevice}</strong>
              <span class="meta">
                {session.here && `${t.here} · `}
                {t.since(dayAndTime(paper, session.begunAt))} · {t.seen(shortDay(paper, session.seenAt))}
              </span>
            </p>
            {!session.here && (
              <form method="post" action={urls.deskSessionEnd(session.id)}>
                <button class="link-button" type="submit">
                  {t.end}
                  <span class="visually-hidden"> {session.device || t.unknownDevice}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={urls.deskSessionsEnd()}>
          <button class="button button--quiet" type="submit">
            {t.endOthers}
          </button>
        </form>
      )}
    </section>
  )
}
