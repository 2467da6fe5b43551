import type { Passkey } from '../../platform/credentials/index.ts'
import { Field } from '../../platform/views/index.ts'
import { type Paper, shortDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'

interface PasskeyListProps {
  readonly paper: Paper
  readonly passkeys: readonly Passkey[]
  readonly badName: { readonly passkeyId: string; readonly name: string } | null
}

/** The keys that somebody has, and the button for another, which a script shows. */
export const PasskeyList = ({ paper, passkeys, badName }: PasskeyListProps) => {
  const t = paper.t.staff.account.passkeys
  return (
    <section class="desk-section" aria-labelledby="passkeys">
      <h2 id="passkeys">{t.title}</h2>
      <p>{t.text}</p>
      {passkeys.length === 0 && <p class="meta">{t.none}</p>}
      <ul class="keys">
        {passkeys.map(passkey => (
          <PasskeyLine
            paper={paper}
            passkey={passkey}
            badName={badName?.passkeyId === passkey.id ? badName.name : null}
          />
        ))}
      </ul>
      <noscript>
        <p class="meta">{t.needsScript}</p>
      </noscript>
      <div
        hidden
        data-passkey="add"
        data-options={urls.deskPasskeysOptions()}
        data-answer={urls.deskPasskeys()}
        data-next={`${urls.deskAccount()}?notice=passkey-added`}
        data-failed={t.failed}
        data-cancelled={t.cancelled}
      >
        <button class="button" type="button">
          {t.add}
        </button>
        <p class="field-error" role="alert" />
      </div>
    </section>
  )
}

const PasskeyLine = ({
  paper,
  passkey,
  badName,
}: {
  paper: Paper
  passkey: Passkey
  badName: string | null
}) => {
  const t = paper.t.staff.account.passkeys
  const name = passkey.name || t.unknownDevice
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span class="meta">
          {t.made(shortDay(paper, passkey.createdAt))} ·{' '}
          {passkey.usedAt ? t.used(shortDay(paper, passkey.usedAt)) : t.unused}
        </span>
      </p>
      <details open={badName !== null}>
        <summary>
          {t.change}
          <span class="visually-hidden"> {name}</span>
        </summary>
        <form method="post" action={urls.deskPasskeyName(passkey.id)}>
          <Field
            name="name"
            idPrefix={passkey.id}
            label={t.name}
            maxlength={60}
            values={{ name: badName ?? passkey.name }}
            errors={badName === null ? {} : { name: t.badName }}
          />
          <button class="button button--quiet" type="submit">
            {t.rename}
          </button>
        </form>
        <form method="post" action={urls.deskPasskeyRemove(passkey.id)}>
          <button class="button button--grave" type="submit">
            {t.remove}
          </button>
        </form>
      </details>
    </li>
  )
}
