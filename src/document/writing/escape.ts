/** Where a run of text stands in its block, which decides what would be read as a mark. */
interface TextPlace {
  readonly lineStart: boolean
  /** In a pull quote a line that begins with a dash names the speaker. */
  readonly inPullQuote: boolean
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')

/** Text as Markdown that reads back as that text. */
export function escapeText(text: string, { lineStart, inPullQuote }: TextPlace): string {
  const escaped = text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/_/g, (mark, place: number, all: string) =>
      isLetter(all[place - 1]) && isLetter(all[place + 1]) ? mark : `\\${mark}`,
    )
    .replace(/^~|~(?=~|$)|(?<=~)~/g, '\\~')
    .replace(/<(?=\S)/g, '\\<')
    .replace(/&(?=#\w+;|\w+;)/g, '\\&')
    .replace(/^!embed$/, '\\!embed')
  return lineStart ? escapeLineStart(escaped, inPullQuote) : escaped
}

/** What begins a block when it begins a line. */
function escapeLineStart(text: string, inPullQuote: boolean): string {
  const escaped = text
    .replace(/^(#{1,6}(?=\s|$)|[>=|:]|\+(?=\s|$)|-(?=[-\s:|]|$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  if (!inPullQuote) return escaped
  return escaped.replace(/^[—–](?=[ \t])/, dash => (dash === '—' ? '&mdash;' : '&ndash;'))
}

/** One line of plain words between quotation marks: a title of a link or a picture. */
export const quoted = (words: string): string =>
  `"${words
    .replace(/\s+/g, ' ')
    .replace(/[\\"]/g, '\\$&')
    .replace(/&(?=#\w+;|\w+;)/g, '&amp;')}"`

/** An address with its title, as they stand in the round brackets of a link. */
export function destination(address: string, title: string | null): string {
  const written = address
    .toWellFormed()
    .replace(/[\s<>\p{Cc}]/gu, encodeURIComponent)
    .replace(/[\\()]/g, '\\$&')
    .replace(/&(?=#\w+;|\w+;)/g, '&amp;')
  if (!title) return `(${written})`
  return `(${written || '<>'} ${quoted(title)})`
}
