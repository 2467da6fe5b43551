import { linkMail, type Message } from '../../platform/mail/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

/** The link that makes a draft a comment. */
export function confirmationMail(
  paper: Paper,
  { headline, link }: { headline: string; link: string },
): Pick<Message, 'subject' | 'text' | 'html'> {
  const t = paper.t.discussion.mail.confirm
  const { name } = paper.settings
  return linkMail(
    { ...t, subject: t.subject(headline), text: t.text(name, headline) },
    {
      url: absolute(paper.url, urls.commentConfirm(link)),
      sender: { name, language: paper.wordsLanguage, url: paper.url },
    },
  )
}
