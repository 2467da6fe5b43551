import type { Message } from '../../platform/mail/index.ts'
import type { Paper } from '../../site/index.ts'
import type { RemovalReason } from '../comment.ts'

interface RemovalWords {
  readonly headline: string | null
  readonly reason: RemovalReason
  readonly note: string
  /** The comment as written, so that its writer still has it. */
  readonly text: string
}

/** Tells a writer what was decided and why. Plain words, no picture, nothing to press. */
export function removalMail(
  paper: Paper,
  { headline, reason, note, text }: RemovalWords,
): Pick<Message, 'subject' | 'text'> {
  const t = paper.t.discussion.mail.removal
  const story = headline ?? t.unknownStory
  const quoted = text.split('\n').map(line => `> ${line}`.trimEnd())
  const parts = [
    t.text(paper.settings.name, story),
    t.reason(paper.t.discussion.reasons[reason]),
    note,
    t.yourText,
    quoted.join('\n'),
    t.again,
    `-- \n${paper.settings.name}, ${paper.url}`,
  ]
  return { subject: t.subject(story), text: `${parts.filter(Boolean).join('\n\n')}\n` }
}
