import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** Signing in with a passkey: needs a script, which shows the button. */
export const PasskeyDoor = ({ paper, next }: { paper: Paper; next: string | null }) => {
  const t = paper.t.staff.otherWays
  return (
    <div
      class="passkey-door"
      hidden
      data-passkey="use"
      data-options={urls.deskPasskeyOptions()}
      data-answer={urls.deskPasskey()}
      data-next={next ?? urls.desk()}
      data-failed={t.failed}
      data-cancelled={t.cancelled}
    >
      <button class="button" type="button">
        {t.passkey}
      </button>
      <p class="field-error" role="alert" />
      <p class="passkey-or">{t.or}</p>
    </div>
  )
}

export const RecoveryWay = ({ paper, next }: { paper: Paper; next: string | null }) => (
  <p class="meta">
    <a href={urls.deskRecovery(next ?? undefined)}>{paper.t.staff.otherWays.recovery}</a>
  </p>
)
