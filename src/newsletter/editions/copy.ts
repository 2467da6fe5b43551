import { testToken } from '../subscribers/unsubscribe-token.ts'
import type { EditionParts } from './edition.ts'

/** Stands for the recipient's own token in the frozen parts. */
export const tokenPlaceholder = '{{subscriber}}'

/** Frozen words that only those get who are owed one of these corrections. */
export const onlyIfOwed = (ids: readonly string[], words: string): string =>
  `{{due ${ids.join(' ')}}}${words}{{/due}}`

/** Frozen words for everybody but those who are owed all of these corrections, and have them further up. */
export const unlessOwed = (ids: readonly string[], words: string): string =>
  `{{unless ${ids.join(' ')}}}${words}{{/unless}}`

/** The same content, in which no words of a story or a correction are taken for one of these marks; nobody sees the joiner. */
export const withoutMarks = <T>(content: T): T =>
  JSON.parse(JSON.stringify(content).replaceAll('{{', '{\u2060{'))

const conditions = /\{\{(due|unless) ([0-9a-z ]+)\}\}([\s\S]*?)\{\{\/\1\}\}/g

/** What is one recipient's own in an edition. */
interface Copy {
  readonly token: string
  /** Ids of the corrections that this reader is owed; `all`: whoever looks at the edition at the desk. */
  readonly owed: readonly string[] | 'all'
}

/** The frozen parts as one recipient gets them. Nothing is made anew: words are left in or taken out. */
export function copyFor({ subject, html, text }: EditionParts, { token, owed }: Copy): EditionParts {
  const isOwed = (id: string) => owed === 'all' || owed.includes(id)
  const choose = (_: string, condition: string, ids: string, words: string): string => {
    const each = ids.split(' ').map(isOwed)
    return (condition === 'due' ? each.some(Boolean) : !each.every(Boolean)) ? words : ''
  }
  const copy = (part: string) => part.replace(conditions, choose).replaceAll(tokenPlaceholder, token)
  return { subject, html: copy(html), text: copy(text) }
}

/** The copy of whoever looks at an edition at the desk: with all that any reader is owed, and links that end nothing. */
export const sampleCopy = (parts: EditionParts): EditionParts =>
  copyFor(parts, { token: testToken, owed: 'all' })
