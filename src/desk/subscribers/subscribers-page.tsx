import type { Subscriber, SubscriberState } from '../../newsletter/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { NumberedPager } from '../frame/numbered-pager.tsx'
import { DeskHead, Empty, Filters, Find, Status, type StatusKind, Table } from '../frame/parts.tsx'

interface SubscribersPageProps {
  readonly frame: DeskFrame
  /** Of all. */
  readonly counts: Readonly<Record<SubscriberState, number>>
  readonly subscribers: readonly Subscriber[]
  readonly asked: { readonly state: string; readonly query: string; readonly page: number }
  /** Of what was asked for. */
  readonly span: { readonly perPage: number; readonly total: number }
}

const kinds: Readonly<Record<SubscriberState, StatusKind>> = {
  active: 'done',
  unconfirmed: 'wait',
  unsubscribed: 'off',
  suppressed: 'bad',
}
const shown = Object.keys(kinds) as SubscriberState[]

export const SubscribersPage = ({ frame, counts, subscribers, asked, span }: SubscribersPageProps) => {
  const t = frame.paper.t.desk.subscribers
  const nobody = shown.every(state => counts[state] === 0)
  return (
    <DeskPage {...frame} title={t.title} current="subscribers">
      <DeskHead
        title={t.title}
        meta={t.about}
        actions={
          <form method="post" action={urls.deskSubscribersExport()}>
            <button class="button button--quiet" type="submit">
              {t.export}
            </button>
          </form>
        }
      />
      {nobody ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <dl class="figures">
            {shown.map(state => (
              <div>
                <dt>{t.states[state]}</dt>
                <dd>{counts[state].toLocaleString('en')}</dd>
              </div>
            ))}
          </dl>
          <Filters
            label={t.filterLabel}
            tabs={['', ...shown].map(state => ({
              title: state ? t.filters[state as SubscriberState] : t.all,
              url: urls.deskSubscribers({ state, q: asked.query }),
              current: state === asked.state,
            }))}
          >
            <Find
              action={urls.deskSubscribers()}
              label={t.find}
              query={asked.query}
              keep={asked.state ? { state: asked.state } : {}}
            />
          </Filters>
          {subscribers.length === 0 ? (
            <Empty title={t.noneFound} />
          ) : (
            <Table
              stack
              label={t.title}
              columns={[
                { title: t.address },
                { title: t.state },
                { title: t.since },
                { title: t.actions, hidden: true },
              ]}
            >
              {subscribers.map(subscriber => (
                <Row frame={frame} subscriber={subscriber} />
              ))}
            </Table>
          )}
          <NumberedPager
            paper={frame.paper}
            label={t.pages}
            span={{ ...span, page: asked.page }}
            url={page => urls.deskSubscribers({ state: asked.state, q: asked.query, page })}
          />
        </>
      )}
    </DeskPage>
  )
}

const Row = ({ frame, subscriber }: { frame: DeskFrame; subscriber: Subscriber }) => {
  const t = frame.paper.t.desk.subscribers
  const { id, email, state, suppressedBecause } = subscriber
  return (
    <tr>
      <td class="title title--address">{email}</td>
      <td>
        <Status kind={kinds[state]}>{t.states[state]}</Status>
        {suppressedBecause && <span class="meta"> {suppressedBecause}</span>}
      </td>
      <td class="when">
        <Moment {...frame} at={subscriber.endedAt ?? subscriber.activeSince ?? subscriber.createdAt} />
      </td>
      <td class="do">
        {(state === 'active' || state === 'unconfirmed') && (
          <a href={urls.deskUnsubscribe(id)}>
            {t.unsubscribe}
            <span class="visually-hidden">{t.unsubscribeWho(email)}</span>
          </a>
        )}
      </td>
    </tr>
  )
}
