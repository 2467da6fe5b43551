import { type QueueEntry, type QueueTab, queueTabs } from '../../discussion/index.ts'
import { Pager } from '../../platform/views/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { momentInWords } from '../frame/moment.tsx'
import { DeskHead, Empty, Filters } from '../frame/parts.tsx'
import { CommentInQueue } from './comment-in-queue.tsx'
import { DecisionForms } from './decision-forms.tsx'

interface QueuePageProps {
  readonly frame: DeskFrame
  readonly tab: QueueTab
  readonly counts: { readonly waiting: number; readonly reported: number }
  readonly entries: readonly QueueEntry[]
  /** Id of the last one shown, when there are older ones. */
  readonly older: string | null
  /** Where this page of the list begins; empty at its top. */
  readonly before: string
}

export const QueuePage = ({ frame, tab, counts, entries, older, before }: QueuePageProps) => {
  const { desk } = frame.paper.t
  const t = desk.moderation
  const oldest = entries.at(-1)?.comment.createdAt
  return (
    <DeskPage {...frame} title={t.title} current="moderation">
      <DeskHead
        title={t.title}
        meta={
          tab === 'waiting' && oldest && !older
            ? t.waitingSince(counts.waiting, momentInWords(frame.paper, oldest))
            : undefined
        }
      />
      <Filters
        label={t.tabsLabel}
        tabs={queueTabs.map(name => ({
          title: t.tabs[name],
          url: urls.deskModeration({ tab: name }),
          current: name === tab,
          ...((name === 'waiting' || name === 'reported') && { count: counts[name] }),
        }))}
      />
      {entries.length === 0 ? (
        <Empty title={t.none[tab].title}>
          <p>{t.none[tab].text}</p>
        </Empty>
      ) : (
        <>
          <p class="queue-keys" data-queue-keys hidden>
            <kbd>J</kbd> <kbd>K</kbd> {t.keys.move} · <kbd>A</kbd> {t.keys.approve} · <kbd>R</kbd>{' '}
            {t.keys.reject} · <kbd>S</kbd> {t.keys.spam} · <kbd>?</kbd> {t.keys.help}
          </p>
          <ol class="queue" data-queue>
            {entries.map((entry, place) => (
              <li class="queue-item" id={`comment-${entry.comment.id}`} tabindex={-1}>
                <CommentInQueue frame={frame} entry={entry} />
                <DecisionForms
                  frame={frame}
                  comment={entry.comment}
                  back={{ tab, before, next: (entries[place + 1] ?? entries[place - 1])?.comment.id ?? '' }}
                  values={{}}
                  errors={{}}
                />
              </li>
            ))}
          </ol>
          <KeysHelp frame={frame} />
        </>
      )}
      <Pager
        label={t.pages}
        previous={before === '' ? null : urls.deskModeration({ tab })}
        next={older && urls.deskModeration({ tab, before: older })}
        words={desk.pager}
      />
    </DeskPage>
  )
}

/** Opened by a script when somebody presses `?`. */
const KeysHelp = ({ frame }: { frame: DeskFrame }) => {
  const t = frame.paper.t.desk.moderation.keys
  const keys = [
    ['J', t.next],
    ['K', t.previous],
    ['A', t.approve],
    ['R', t.rejectLong],
    ['S', t.spam],
    ['?', t.help],
  ] as const
  return (
    <dialog class="keys-help" data-queue-help aria-labelledby="keys-help">
      <h2 id="keys-help">{t.title}</h2>
      <dl class="facts">
        {keys.map(([key, words]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </>
        ))}
      </dl>
      <form method="dialog">
        <button class="button button--quiet" type="submit">
          {t.close}
        </button>
      </form>
    </dialog>
  )
}
