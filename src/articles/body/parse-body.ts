import type { StateCore, Token } from 'markdown-it'
import MarkdownIt from 'markdown-it'
import type { Messages } from '../../site/index.ts'
import { percentDecoded } from './percent-decoded.ts'
import { markPullQuotes } from './pull-quotes.ts'

export type BodyMessages = Messages['articles']['body']

/** What is wrong in a text, and in which of its lines (from 1). */
export interface BodyProblem {
  readonly line: number
  readonly message: string
}

/** A picture as the text has it: in a paragraph of its own, `![alt](source "Caption | Credit")`. */
export interface BodyFigure {
  readonly source: string
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  readonly line: number
  readonly endLine: number
}

interface ParsedBody {
  readonly tokens: readonly Token[]
  /** In the order of their tokens. */
  readonly figures: readonly BodyFigure[]
  readonly problems: readonly BodyProblem[]
}

/** CommonMark with tables. HTML in the text is shown as text. */
export const markdown = MarkdownIt('default', { html: false, maxNesting: 40 })
markdown.core.ruler.after('block', 'pull_quotes', markPullQuotes)
markdown.core.ruler.after('inline', 'heading_levels', keepHeadingLevels)

/** Reads a text: its tokens, with a `figure` for each picture, and what is wrong with it. */
export function parseBody(text: string, t: BodyMessages): ParsedBody {
  const tokens: Token[] = []
  const figures: BodyFigure[] = []
  const problems: BodyProblem[] = []
  const parsed = markdown.parse(text, {})
  for (let place = 0; place < parsed.length; place += 1) {
    const token = parsed[place]
    const inline = parsed[place + 1]
    if (!token) continue
    const line = (token.map?.[0] ?? 0) + 1
    if (token.type === 'blockquote_open' && token.meta?.words === false)
      problems.push({ line, message: t.emptyPullQuote })
    const image = token.type === 'paragraph_open' && token.level === 0 ? loneImage(inline) : null
    if (image) {
      const figure = toFigure(image, line, token.map?.[1] ?? line)
      if (figure.alt === '') problems.push({ line, message: t.alt })
      figures.push(figure)
      tokens.push(asFigure(token))
      place += 2
      continue
    }
    if (token.children?.some(child => child.type === 'image'))
      problems.push({ line, message: t.ownParagraph })
    tokens.push(token)
  }
  return { tokens, figures, problems }
}

/** The page's own headline is its h1, so a text has h2 to h4. */
function keepHeadingLevels({ tokens }: StateCore): void {
  for (const token of tokens) {
    if (!token.type.startsWith('heading_')) continue
    token.tag = `h${Math.min(Math.max(Number(token.tag.slice(1)), 2), 4)}`
  }
}

function loneImage(inline: Token | undefined): Token | null {
  const shown = (inline?.children ?? []).filter(child => child.type !== 'text' || child.content.trim() !== '')
  const [image] = shown
  return shown.length === 1 && image?.type === 'image' ? image : null
}

function toFigure(image: Token, line: number, endLine: number): BodyFigure {
  const title = String(image.attrGet('title') ?? '')
  const bar = title.lastIndexOf('|')
  const caption = bar < 0 ? title.trim() : title.slice(0, bar).trim()
  const credit = bar < 0 ? '' : title.slice(bar + 1).trim()
  return {
    source: percentDecoded(String(image.attrGet('src') ?? ''), decodeURI),
    alt: markdown.renderer.renderInlineAsText(image.children ?? [], markdown.options, {}).trim(),
    caption: caption || null,
    credit: credit || null,
    line,
    endLine,
  }
}

/** One token in place of a paragraph's three. */
function asFigure(paragraph: Token): Token {
  paragraph.type = 'figure'
  paragraph.nesting = 0
  return paragraph
}
