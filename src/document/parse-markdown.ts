import type { Token } from 'markdown-it'
import { MarkdownParser } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'
import { markdown } from './syntax/markdown.ts'
import { type FigureSource, type FoundProblem, newReading } from './syntax/reading.ts'

const parser = new MarkdownParser(schema, markdown, {
  paragraph: { block: 'paragraph' },
  heading: {
    block: 'heading',
    // The page's own headline is its h1, so a text has h2 to h4.
    getAttrs: ({ tag }: Token) => ({ level: Math.min(Math.max(Number(tag.slice(1)), 2), 4) }),
  },
  blockquote: { block: 'blockquote' },
  pull_quote: { block: 'pullQuote', getAttrs: ({ meta }: Token) => meta },
  fact_box: { block: 'factBox', getAttrs: ({ meta }: Token) => meta },
  bullet_list: { block: 'bulletList' },
  ordered_list: {
    block: 'orderedList',
    getAttrs: (token: Token) => ({ start: Number(token.attrGet('start') ?? 1) }),
  },
  list_item: { block: 'listItem' },
  hr: { node: 'horizontalRule' },
  code_block: { block: 'codeBlock', noCloseToken: true },
  fence: { block: 'codeBlock', noCloseToken: true },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'tableRow' },
  th: { block: 'tableHeader', getAttrs: alignment },
  td: { block: 'tableCell', getAttrs: alignment },
  figure: { node: 'figure', getAttrs: ({ meta }: Token) => meta },
  embed: { node: 'embed', getAttrs: ({ meta }: Token) => meta },
  footnote: { block: 'footnote' },
  hardbreak: { node: 'hardBreak' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  s: { mark: 'strike' },
  link: {
    mark: 'link',
    getAttrs: (token: Token) => ({
      href: String(token.attrGet('href') ?? ''),
      title: token.attrGet('title') || null,
    }),
  },
  code_inline: { mark: 'code', noCloseToken: true },
})

function alignment(token: Token): { align: string | null } {
  const style = String(token.attrGet('style') ?? '')
  if (style.includes('center')) return { align: 'center' }
  return { align: style.includes('right') ? 'end' : null }
}

interface ReadMarkdown {
  readonly doc: Node
  /** In the order of the text. */
  readonly figures: readonly FigureSource[]
  readonly problems: readonly FoundProblem[]
}

/** A text, where its pictures are in it, and what is wrong with it. Any text is read, whatever is wrong. */
export function readMarkdown(text: string): ReadMarkdown {
  const reading = newReading()
  const doc = parser.parse(text, reading)
  const problems = reading.problems.toSorted((one, other) => one.line - other.line)
  return { doc, figures: reading.figures, problems }
}

/** The document that a text means. */
export const parseMarkdown = (text: string): Node => readMarkdown(text).doc
