import type { countDeliveries, Delivery, Sending } from '../../newsletter/index.ts'
import { Field } from '../../platform/views/index.ts'
import { noonOf, shortDay } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { mailSandbox, PlainText } from '../frame/mail-frame.tsx'
import { Moment } from '../frame/moment.tsx'
import { DeskHead, Tabs } from '../frame/parts.tsx'
import type { SentForm } from '../frame/sent-form.ts'
import type { ShownEdition } from './find-shown.ts'
import { Ledger } from './ledger.tsx'
import { ProblemRows } from './problem-rows.tsx'
import { SendingStatus } from './sending-status.tsx'

export interface EditionPageProps {
  readonly frame: DeskFrame
  readonly shown: ShownEdition
  readonly part: 'html' | 'phone' | 'text'
  /** Null: not begun. */
  readonly sending: Sending | null
  readonly counts: Awaited<ReturnType<typeof countDeliveries>> | null
  /** Active subscribers now. */
  readonly recipients: number
  readonly problems: Readonly<Record<'unknown' | 'rejected' | 'deferred', readonly Delivery[]>>
  readonly test: SentForm
}

const parts = ['html', 'phone', 'text'] as const

export const EditionPage = ({
  frame,
  shown,
  part,
  sending,
  counts,
  recipients,
  problems,
  test,
}: EditionPageProps) => {
  const { paper } = frame
  const t = paper.t.desk.editions
  const title = shown.id ? t.editionOf(shortDay(paper, noonOf(paper, shown.day))) : t.next
  return (
    <DeskPage {...frame} title={title} current="editions">
      <DeskHead
        title={title}
        meta={
          <>
            {shown.id && <SendingStatus paper={paper} sending={sending} />}
            {shown.id && ' · '}
            {t.storyCount(shown.stories)} · {t.kilobytes(Math.ceil(shown.parts.html.length / 1024))} ·{' '}
            {shown.parts.subject}
          </>
        }
        actions={
          shown.id && (
            <a class="button button--quiet" href={urls.edition(shown.day)}>
              {t.webPage}
            </a>
          )
        }
      />
      <div class="desk-columns desk-columns--aside">
        <Preview frame={frame} shown={shown} part={part} />
        <div>
          {sending && counts && <Ledger frame={frame} sending={sending} counts={counts} />}
          <SendBoxes {...{ frame, shown, sending, recipients, test }} />
          {shown.composedAt && (
            <section class="send-box">
              <p class="meta">
                {t.composedAt} <Moment {...frame} at={shown.composedAt} />
              </p>
            </section>
          )}
        </div>
      </div>
      {shown.id && <ProblemRows frame={frame} edition={shown.id} {...problems} />}
    </DeskPage>
  )
}

/** The edition as it is mailed: in a frame, or as plain text. */
const Preview = ({ frame, shown, part }: Pick<EditionPageProps, 'frame' | 'shown' | 'part'>) => {
  const t = frame.paper.t.desk.editions
  const id = shown.id ?? 'next'
  return (
    <section aria-label={t.preview}>
      <Tabs
        label={t.part}
        tabs={parts.map(name => ({
          title: t.parts[name],
          url: urls.deskEdition(id, name),
          current: name === part,
        }))}
      />
      {part === 'text' ? (
        <div class="mail-text">
          <PlainText text={shown.parts.text} />
        </div>
      ) : (
        <iframe
          class={part === 'phone' ? 'frame frame--phone' : 'frame'}
          title={t.frameTitle}
          sandbox={mailSandbox}
          src={urls.deskEditionHtml(id)}
        />
      )}
    </section>
  )
}

type SendBoxesProps = Pick<EditionPageProps, 'frame' | 'shown' | 'sending' | 'recipients' | 'test'>

/** A test to one address, and the way to send it to all. */
const SendBoxes = ({ frame, shown, sending, recipients, test }: SendBoxesProps) => {
  const t = frame.paper.t.desk.editions
  const id = shown.id ?? 'next'
  return (
    <>
      <section class="send-box">
        <h2>{t.test.title}</h2>
        <form method="post" action={urls.deskEditionTest(id)}>
          <Field name="to" type="email" label={t.test.to} autocomplete="email" required {...test} />
          <button class="button button--quiet" type="submit">
            {t.test.button}
          </button>
        </form>
      </section>
      {!sending && (
        <section class="send-box">
          <h2>{t.send.title}</h2>
          <p>{t.send.about(recipients)}</p>
          <p class="actions">
            <a class="button" href={urls.deskEditionSend(id)}>
              {t.send.now}
            </a>
          </p>
        </section>
      )}
    </>
  )
}
