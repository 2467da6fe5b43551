import type { Token } from 'markdown-it'
import { percentDecoded } from './percent-decoded.ts'
import type { FigureSource } from './reading.ts'

type LargeBlock =
  | { readonly type: 'figure'; readonly figure: FigureSource }
  | { readonly type: 'embed'; readonly url: string; readonly title: string | null }

/** What a paragraph is that holds a picture alone, or an embed alone: `[!embed](https://… "Title")`. */
export function largeBlock(paragraph: Token, inline: Token): LargeBlock | null {
  const shown = (inline.children ?? []).filter(child => child.type !== 'text' || child.content.trim() !== '')
  const [first, words, end] = shown
  if (shown.length === 1 && first?.type === 'image')
    return { type: 'figure', figure: toFigure(first, paragraph) }
  const isEmbed =
    shown.length === 3 &&
    first?.type === 'link_open' &&
    end?.type === 'link_close' &&
    words?.content === '!embed' &&
    inline.content.trimStart().startsWith('[!embed](')
  if (!isEmbed) return null
  return { type: 'embed', url: attribute(first, 'href'), title: attribute(first, 'title').trim() || null }
}

const focusPart = /#focus=([a-z-]{3,12})$/

function toFigure(image: Token, paragraph: Token): FigureSource {
  const title = attribute(image, 'title')
  const bar = title.lastIndexOf('|')
  const caption = bar < 0 ? title.trim() : title.slice(0, bar).trim()
  const credit = bar < 0 ? '' : title.slice(bar + 1).trim()
  const address = attribute(image, 'src')
  const [part = '', focus = null] = focusPart.exec(address) ?? []
  const [begin = 0, end = begin + 1] = paragraph.map ?? []
  return {
    source: percentDecoded(address.slice(0, address.length - part.length), decodeURI),
    alt: plainWords(image.children ?? []).trim(),
    caption: caption || null,
    credit: credit || null,
    focus,
    line: begin + 1,
    endLine: end,
  }
}

const attribute = (token: Token | undefined, name: string): string => String(token?.attrGet(name) ?? '')

/** The words of inline tokens without their marks. */
export const plainWords = (tokens: readonly Token[]): string =>
  tokens
    .map(token => {
      if (token.type === 'image') return plainWords(token.children ?? [])
      return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content
    })
    .join('')
