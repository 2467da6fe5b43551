import type { Delivery, EditionId } from '../../newsletter/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { Table } from '../frame/parts.tsx'

interface ProblemRowsProps {
  readonly frame: DeskFrame
  readonly edition: EditionId
  readonly unknown: readonly Delivery[]
  readonly rejected: readonly Delivery[]
  readonly deferred: readonly Delivery[]
}

/** The ledger's rows that somebody should look at, with the mail server's own words. */
export const ProblemRows = ({ frame, edition, ...lists }: ProblemRowsProps) => {
  const t = frame.paper.t.desk.editions
  return (
    <>
      {(['unknown', 'deferred', 'rejected'] as const).map(
        state =>
          lists[state].length > 0 && (
            <section class="desk-section" aria-labelledby={state}>
              <h2 id={state}>{t.states[state]}</h2>
              <p>{t.problems[state]}</p>
              <Table
                stack
                label={t.states[state]}
                columns={[
                  { title: t.address },
                  { title: t.serverSaid },
                  { title: state === 'deferred' ? t.nextTry : t.when },
                  ...(state === 'unknown' ? [{ title: t.actions, hidden: true }] : []),
                ]}
              >
                {lists[state].map(delivery => (
                  <Row frame={frame} edition={edition} delivery={delivery} />
                ))}
              </Table>
            </section>
          ),
      )}
    </>
  )
}

const Row = ({ frame, edition, delivery }: { frame: DeskFrame; edition: EditionId; delivery: Delivery }) => {
  const t = frame.paper.t.desk.editions
  const at = delivery.nextAttemptAt ?? delivery.settledAt
  return (
    <tr>
      <td class="title title--address">{delivery.email ?? t.forgotten}</td>
      <td class="why">{delivery.response && <code>{delivery.response}</code>}</td>
      <td class="when">{at && <Moment {...frame} at={at} />}</td>
      {delivery.state === 'unknown' && (
        <td class="do">
          <form method="post" action={urls.deskDeliveryAgain(delivery.id)}>
            <input type="hidden" name="edition" value={edition} />
            <button class="link-button" type="submit">
              {t.sendAgain}
            </button>
          </form>
        </td>
      )}
    </tr>
  )
}
