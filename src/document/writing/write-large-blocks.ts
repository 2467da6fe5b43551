import type { Attrs } from 'prosemirror-model'
import { destination, escapeText } from './escape.ts'

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The words and the place of a picture, as the Markdown of a text names it. */
interface FigureWords {
  readonly file: string
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  readonly focus: string | null
}

export const writeFigure = (attrs: Attrs | FigureWords): string => {
  const { file, alt, caption, credit, focus } = attrs
  const words = oneLine(caption ?? '')
  const by = oneLine(credit ?? '').replaceAll('|', '/')
  const title = by || words.includes('|') ? `${words} | ${by}`.trim() : words
  const shown = escapeText(oneLine(alt), { lineStart: false, inPullQuote: false }).replace(
    /[!^](?=\\\[)/g,
    '\\$&',
  )
  const address = encodeURI(file.toWellFormed()).replace(/%5[BD]/gi, decodeURIComponent)
  return `![${shown}]${destination(focus ? `${address}#focus=${focus}` : address, title || null)}`
}

export const writeEmbed = ({ url, title }: Attrs): string =>
  `[!embed]${destination(url, oneLine(title ?? '') || null)}`
