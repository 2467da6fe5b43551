/**
 * Control characters but tab and line feed (Cc), and marks that reorder or hide text: bidi overrides and isolates,
 * zero-width space, word joiner, byte order mark, interlinear annotation. Joiners that scripts need stay.
 */
const unwanted = /(?![\t\n])\p{Cc}|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

/** Text of several lines as a person meant it: NFC, line feeds only, no control characters, no blank ends. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .normalize('NFC')
    // Only from the beginning of a run: from each of its places on, it would take the square of its length.
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()

/** One line: as `cleanText`, with every run of white space a single space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** Characters as a person counts them. */
export const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of new Intl.Segmenter().segment(text)) count += 1
  return count
}

/** The words of an HTML fragment that we rendered ourselves. Not a sanitiser. */
export const plainText = (html: string): string =>
  html
    .replace(/<(\/p|br|\/li|\/h\d|\/blockquote|\/figcaption)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim()

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  amp: '&',
}

/** The beginning of a text, cut between words, at most `length` characters with its ellipsis. */
export function excerpt(text: string, length: number): string {
  const line = cleanLine(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\s,;:–-]+$/, '')}…`
}
