import type { findMailboxMessage, MailboxEntry } from '../../platform/mail/index.ts'
import { Arrow, Pager } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { mailSandbox, PlainText } from '../frame/mail-frame.tsx'
import { Moment } from '../frame/moment.tsx'
import { DeskHead, Empty, Tabs } from '../frame/parts.tsx'
import { type MailPart, mailParts } from './parts.ts'

type Letter = NonNullable<Awaited<ReturnType<typeof findMailboxMessage>>>

interface MailboxPageProps {
  readonly frame: DeskFrame
  /** A mail server is set: nothing new is kept here. */
  readonly sends: boolean
  readonly letters: readonly MailboxEntry[]
  /** Id of the last one shown, when there are older ones. */
  readonly older: string | null
  readonly open: { readonly letter: Letter; readonly part: MailPart } | null
}

export const MailboxPage = ({ frame, sends, letters, older, open }: MailboxPageProps) => {
  const t = frame.paper.t.desk.mailbox
  return (
    <DeskPage {...frame} title={open?.letter.subject ?? t.title} current="mailbox">
      <DeskHead title={t.title} meta={sends ? t.sends : t.keeps} />
      {letters.length === 0 ? (
        <Empty title={t.none}>
          <p>{sends ? t.noneSent : t.noneKept}</p>
        </Empty>
      ) : (
        <div class={`desk-columns desk-columns--list ${open ? 'mail-open' : ''}`.trim()}>
          <nav aria-label={t.letters}>
            <ul class="mail-list">
              {letters.map(letter => (
                <li>
                  <a
                    href={urls.deskMail(letter.id)}
                    aria-current={open?.letter.id === letter.id ? 'true' : undefined}
                  >
                    <span class="mail-to">{letter.to_address}</span>{' '}
                    <span class="meta">
                      <Moment {...frame} at={letter.created_at} />
                    </span>{' '}
                    <span class="mail-subject">{letter.subject}</span>
                  </a>
                </li>
              ))}
            </ul>
            <Pager
              label={t.pages}
              previous={null}
              next={older && urls.deskMailbox({ before: older })}
              words={frame.paper.t.desk.pager}
            />
          </nav>
          {open ? <LetterView paper={frame.paper} {...open} /> : <p class="mail-choose">{t.choose}</p>}
        </div>
      )}
    </DeskPage>
  )
}

const LetterView = ({ paper, letter, part }: { paper: Paper; letter: Letter; part: MailPart }) => {
  const t = paper.t.desk.mailbox
  const headers = JSON.parse(letter.headers) as Record<string, string>
  return (
    <article class="mail-view">
      <p class="mail-back">
        <a href={urls.deskMailbox()}>
          <Arrow>←</Arrow> {t.all}
        </a>
      </p>
      <h2>{letter.subject}</h2>
      <dl class="facts">
        <dt>{t.from}</dt>
        <dd>{headers.From}</dd>
        <dt>{t.to}</dt>
        <dd>{letter.to_address}</dd>
      </dl>
      <Tabs
        label={t.part}
        tabs={mailParts
          .filter(name => name !== 'html' || letter.html)
          .map(name => ({
            title: t.parts[name],
            url: urls.deskMail(letter.id, name),
            current: name === part,
          }))}
      />
      {part === 'html' && (
        <iframe
          class="frame"
          title={letter.subject}
          sandbox={mailSandbox}
          src={urls.deskMailHtml(letter.id)}
        />
      )}
      {part === 'text' && (
        <div class="mail-text">
          <PlainText text={letter.text} />
        </div>
      )}
      {part === 'headers' && (
        <dl class="facts">
          {Object.entries(headers).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      )}
    </article>
  )
}
