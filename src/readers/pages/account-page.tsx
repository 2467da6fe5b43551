import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import type { SessionEntry } from '../../platform/identity/index.ts'
import { Field } from '../../platform/views/index.ts'
import { type Paper, PaperPage, shortDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Reader } from '../reader.ts'

export interface AccountPageProps {
  readonly paper: Paper
  readonly reader: Reader
  readonly sessions: readonly SessionEntry[]
  readonly notice: string | null
  /** A name that could not be taken, as it was typed. */
  readonly values?: FormValues | undefined
  readonly errors?: FormErrors | undefined
}

/** What a reader can see and change of their own. */
export const AccountPage = ({ paper, reader, sessions, notice, values, errors }: AccountPageProps) => {
  const t = paper.t.readers.account
  return (
    <PaperPage
      paper={paper}
      title={t.title}
      readerName={reader.displayName}
      single
      mainClass="single account"
    >
      <h1>{t.title}</h1>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <section aria-labelledby="name">
        <h2 id="name">{t.nameTitle}</h2>
        <form method="post" action={urls.readerName()}>
          <Field
            name="displayName"
            label={paper.t.readers.name.label}
            hint={paper.t.readers.name.hint}
            autocomplete="nickname"
            required
            values={values ?? { displayName: reader.displayName }}
            errors={errors}
            language={paper.own}
          />
          <button class="button" type="submit">
            {t.saveName}
          </button>
        </form>
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t.sessionsTitle}</h2>
        <ul>
          {sessions.map(session => (
            <SessionLine paper={paper} session={session} />
          ))}
        </ul>
        <form class="actions" method="post" action={urls.readerSignOut()}>
          <button class="button button--quiet" type="submit">
            {t.signOut}
          </button>
        </form>
        <form method="post" action={urls.readerSignOutEverywhere()}>
          <p>{t.signOutEverywhereText}</p>
          <button class="button button--quiet" type="submit">
            {t.signOutEverywhere}
          </button>
        </form>
      </section>
      <section aria-labelledby="stored">
        <h2 id="stored">{t.storedTitle}</h2>
        <dl>
          <dt>{t.storedEmail}</dt>
          <dd>{reader.email}</dd>
          <dt>{t.storedName}</dt>
          <dd>{reader.displayName}</dd>
          <dt>{t.storedSince}</dt>
          <dd>
            <time datetime={reader.createdAt}>{shortDay(paper, reader.createdAt)}</time>
          </dd>
        </dl>
        <p>{t.storedText}</p>
      </section>
    </PaperPage>
  )
}

const SessionLine = ({ paper, session }: { paper: Paper; session: SessionEntry }) => {
  const t = paper.t.readers.account
  return (
    <li>
      {session.device || t.unknownDevice}
      {session.here && <strong> ({t.here})</strong>}, {t.since(shortDay(paper, session.begunAt))},{' '}
      {t.lastSeen(shortDay(paper, session.seenAt))}
    </li>
  )
}
