import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import type { Overview } from './load-overview.ts'

/** What waits for somebody, each with the way to it. */
export const Waiting = ({ frame, overview }: { frame: DeskFrame; overview: Overview }) => {
  const t = frame.paper.t.desk.overview
  const { queue, deadJobs, mail } = overview
  const lines = [
    { number: queue?.waiting ?? 0, words: t.comments, url: urls.deskModeration() },
    { number: queue?.reported ?? 0, words: t.reported, url: urls.deskModeration({ tab: 'reported' }) },
    { number: deadJobs ?? 0, words: t.deadJobs, url: urls.deskJobs() },
    {
      number: mail?.unknown?.number ?? 0,
      words: t.unknown,
      url: mail?.unknown ? `${urls.deskEdition(mail.unknown.edition)}#unknown` : urls.deskEditions(),
    },
  ].filter(({ number }) => number > 0)
  return (
    <section class="send-box" aria-labelledby="waits">
      <h2 id="waits">{t.waits}</h2>
      {mail?.stuck && (
        <div class="notice notice--error">
          <strong>{t.mailTrouble}.</strong> {t.mailTroubleText(mail.stuck.error)}{' '}
          {mail.stuck.nextTryAt && (
            <>
              {t.nextTry} <Moment {...frame} at={mail.stuck.nextTryAt} />.
            </>
          )}{' '}
          <a href={urls.deskEdition(mail.stuck.edition)}>{t.seeEdition}</a>
        </div>
      )}
      {lines.length === 0 ? (
        !mail?.stuck && <p class="meta">{t.nothingWaits}</p>
      ) : (
        <ul class="waiting-list">
          {lines.map(({ number, words, url }) => (
            <li>
              <a href={url}>{words(number)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
