import type { Message } from '../../platform/mail/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { copyFor } from '../editions/copy.ts'
import type { EditionParts } from '../editions/edition.ts'

/** The host in Message-IDs and the List-Id. */
export const mailHost = (paper: Pick<Paper, 'url'>): string => new URL(paper.url).hostname

/**
 * One recipient's copy: the frozen parts with the recipient's own link to stop it and the corrections that the recipient
 * is owed, and the headers that let a mail
 * program offer that itself: RFC 2369 and 8058 (one click), RFC 2919 (which list), RFC 3834 (no holiday replies).
 */
export function recipientMail(
  paper: Paper,
  parts: EditionParts,
  {
    to,
    token,
    messageId,
    owed,
  }: { to: string; token: string; messageId: string; owed: Parameters<typeof copyFor>[1]['owed'] },
): Message {
  const filled = copyFor(parts, { token, owed })
  return {
    ...filled,
    to,
    from: paper.mailFrom,
    messageId,
    headers: {
      'List-Id': `${listName(paper)} <daily.${mailHost(paper)}>`.trim(),
      'List-Unsubscribe': `<${absolute(paper.url, urls.unsubscribe(token))}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

/** RFC 2919: the name where it is plain words (atoms of RFC 5322), nothing where it would have to be encoded. */
const listName = ({ settings }: Paper): string =>
  /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(settings.name) ? settings.name : ''
