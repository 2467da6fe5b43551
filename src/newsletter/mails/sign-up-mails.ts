import { type LinkMailWords, linkMail, type Message } from '../../platform/mail/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

const mailOf = (paper: Paper, to: string, words: LinkMailWords, path: string): Message => {
  const { name } = paper.settings
  return {
    to,
    from: paper.mailFrom,
    ...linkMail(words, {
      url: absolute(paper.url, path),
      sender: { name, language: paper.wordsLanguage, url: paper.url },
    }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** Asks an address whether it wants the edition. */
export function confirmationMailOf(paper: Paper, to: string, token: string): Message {
  const t = paper.t.newsletter.confirmationMail
  const { name } = paper.settings
  const words = { ...t, subject: t.subject(name), text: t.text(name) }
  return mailOf(paper, to, words, urls.subscribeConfirm(token))
}

/** Tells somebody on the list that they are, when their address was typed again. */
export function alreadySubscribedMailOf(paper: Paper, to: string, token: string): Message {
  const t = paper.t.newsletter.alreadyMail
  const { name } = paper.settings
  const words = {
    subject: t.subject(name),
    text: t.text(name),
    button: paper.t.newsletter.edition.unsubscribe,
    notes: [],
  }
  return mailOf(paper, to, words, urls.unsubscribe(token))
}
