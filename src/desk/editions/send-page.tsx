import { noonOf, shortDay } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import type { ShownEdition } from './find-shown.ts'

interface SendPageProps {
  readonly frame: DeskFrame
  readonly shown: ShownEdition
  readonly recipients: number
}

/** Asks once more: mail that is out cannot be called back. */
export const SendPage = ({ frame, shown, recipients }: SendPageProps) => {
  const t = frame.paper.t.desk.editions
  const id = shown.id ?? 'next'
  return (
    <DeskPage {...frame} title={t.send.confirmTitle} current="editions">
      <DeskHead title={t.send.confirmTitle} />
      <dl class="facts">
        <dt>{t.edition}</dt>
        <dd>{shortDay(frame.paper, noonOf(frame.paper, shown.day))}</dd>
        <dt>{t.subject}</dt>
        <dd>{shown.parts.subject}</dd>
        <dt>{t.recipients}</dt>
        <dd>{recipients.toLocaleString('en')}</dd>
      </dl>
      <p class="send-warning">{t.send.warning}</p>
      <form method="post" action={urls.deskEditionSend(id)}>
        <div class="actions">
          <button class="button" type="submit">
            {t.send.confirm(recipients)}
          </button>
          <a href={urls.deskEdition(id)}>{t.send.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}
