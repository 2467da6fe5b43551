import type { Message } from '../../platform/mail/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { PlainMail } from './plain-mail.tsx'
import { wrap } from './wrap.ts'

interface Words {
  readonly subject: string
  readonly text: string
  readonly url: string
  readonly button: string
  readonly after: readonly string[]
}

const mailOf = (paper: Paper, to: string, { subject, text, url, button, after }: Words): Message => ({
  to,
  from: paper.mailFrom,
  subject,
  text: `${[
    text
      .split('\n')
      .flatMap(line => wrap(line))
      .join('\n'),
    url,
    ...after.map(line => wrap(line).join('\n')),
    `-- \n${paper.settings.name}\n${paper.url}`,
  ].join('\n\n')}\n`,
  html: `<!doctype html>${fragment(
    <PlainMail
      paper={paper}
      title={subject}
      paragraphs={text.split('\n')}
      url={url}
      button={button}
      after={after}
    />,
  )}`,
  headers: { 'Auto-Submitted': 'auto-generated' },
})

/** Asks an address whether it wants the edition. */
export function confirmationMailOf(paper: Paper, to: string, token: string): Message {
  const t = paper.t.newsletter.confirmationMail
  return mailOf(paper, to, {
    subject: t.subject(paper.settings.name),
    text: t.text(paper.settings.name),
    url: absolute(paper.url, urls.subscribeConfirm(token)),
    button: t.button,
    after: [t.until, t.notYou],
  })
}

/** Tells somebody on the list that they are, when their address was typed again. */
export function alreadySubscribedMailOf(paper: Paper, to: string, token: string): Message {
  const t = paper.t.newsletter.alreadyMail
  return mailOf(paper, to, {
    subject: t.subject(paper.settings.name),
    text: `${t.text(paper.settings.name)}\n${t.stop}`,
    url: absolute(paper.url, urls.unsubscribe(token)),
    button: paper.t.newsletter.edition.unsubscribe,
    after: [],
  })
}
