import type { countDeliveries, Sending } from '../../newsletter/index.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'

interface LedgerProps {
  readonly frame: DeskFrame
  readonly sending: Sending
  readonly counts: Awaited<ReturnType<typeof countDeliveries>>
}

/** How the sending goes: settled of all, each state, and what is in the way. A script fetches it again while it runs. */
export const Ledger = ({ frame, sending, counts }: LedgerProps) => {
  const t = frame.paper.t.desk.editions
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const open = counts.waiting + counts.claimed + counts.deferred
  return (
    <div data-progress={sending.finishedAt ? 'ended' : 'running'}>
      <section class="send-box">
        <h2>{t.sending.title}</h2>
        <progress max={Math.max(all, 1)} value={all - open} aria-label={t.sending.progress}>
          {t.sending.of(all - open, all)}
        </progress>
        <p class="progress-note">{t.sending.of(all - open, all)}</p>
        {sending.lastError && !sending.finishedAt && (
          <div class="notice notice--error" role="alert">
            <strong>{t.sending.serverDown}</strong> {sending.lastError}{' '}
            {sending.nextTryAt && (
              <>
                {t.sending.nextTry} <Moment {...frame} at={sending.nextTryAt} />.
              </>
            )}
          </div>
        )}
      </section>
      <section class="send-box">
        <h2>{t.ledger}</h2>
        <dl class="facts">
          {(['accepted', 'waiting', 'claimed', 'deferred', 'rejected', 'unknown', 'skipped'] as const)
            .filter(
              state =>
                counts[state] > 0 || state === 'accepted' || state === 'rejected' || state === 'unknown',
            )
            .map(state => (
              <>
                <dt>{t.states[state]}</dt>
                <dd>
                  {counts[state].toLocaleString('en')}{' '}
                  {(state === 'unknown' || state === 'rejected' || state === 'deferred') &&
                    counts[state] > 0 && <a href={`#${state}`}>{t.look}</a>}
                </dd>
              </>
            ))}
        </dl>
      </section>
    </div>
  )
}
