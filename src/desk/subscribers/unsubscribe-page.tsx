import type { Subscriber } from '../../newsletter/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'

export const UnsubscribePage = ({ frame, subscriber }: { frame: DeskFrame; subscriber: Subscriber }) => {
  const t = frame.paper.t.desk.subscribers.confirm
  return (
    <DeskPage {...frame} title={t.title} current="subscribers">
      <DeskHead title={t.title} />
      <p>{t.text(subscriber.email)}</p>
      <form method="post" action={urls.deskUnsubscribe(subscriber.id)}>
        <div class="actions">
          <button class="button button--grave" type="submit">
            {t.button}
          </button>
          <a href={urls.deskSubscribers()}>{t.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}
