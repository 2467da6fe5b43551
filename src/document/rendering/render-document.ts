import type { Node } from 'prosemirror-model'
import { isPlainList } from '../plain-list.ts'
import { attribute, escapeHtml } from './escape-html.ts'
import { type Insertion, placeInsertions } from './insertions.ts'
import { renderInline } from './render-inline.ts'
import { renderTable } from './render-table.ts'

/** The words that a rendered text adds to what is written in it. */
interface DocumentWords {
  /** Which language they are in, where that is not the text's. */
  readonly lang?: string | undefined
  /** Over the notes at the foot of the text. */
  readonly footnotes: string
  /** What a footnote's letter is called. */
  readonly footnote: (mark: string) => string
  /** The link from a footnote back to where it belongs. */
  readonly backToText: (mark: string) => string
  /** What a wide table is called, which can be moved sideways. */
  readonly table: string
}

interface Rendering {
  readonly words: DocumentWords
  /** Pictures and embeds are the publication's to show; both are given as HTML. */
  figure(node: Node): string
  embed(node: Node): string
  readonly insertions?: readonly Insertion[]
}

/** A document as HTML, made without a DOM. All its words are escaped; `figure`, `embed` and insertions are trusted. */
export function renderDocument(doc: Node, { words, figure, embed, insertions = [] }: Rendering): string {
  const placed = placeInsertions(doc, insertions)
  const notes: { readonly node: Node; readonly position: number }[] = []
  let boxes = 0

  const line = (block: Node, position: number): string =>
    renderInline(block, placed.get(position), (node, within) => {
      notes.push({ node, position: position + within + 1 })
      return noteMark(notes.length, words)
    })

  const blocks = (parent: Node, position: number): string => {
    const rendered: string[] = []
    parent.forEach((node, within) => {
      rendered.push(block(node, position + within + 1))
    })
    return rendered.join('\n')
  }

  /** @param position where the block's content begins */
  const block = (node: Node, position: number): string => {
    switch (node.type.name) {
      case 'heading':
        return `<h${node.attrs.level}>${line(node, position)}</h${node.attrs.level}>`
      case 'blockquote':
        return `<blockquote>\n${blocks(node, position)}\n</blockquote>`
      case 'pullQuote':
        return pullQuote(node.attrs.speaker, blocks(node, position))
      case 'factBox':
        boxes += 1
        return factBox(boxes, node.attrs.title, blocks(node, position))
      case 'bulletList':
      case 'orderedList':
        return list(node, position)
      case 'horizontalRule':
        return '<hr>'
      case 'codeBlock':
        return `<pre><code>${line(node, position)}\n</code></pre>`
      case 'table':
        return renderTable(node, position, line, words.table)
      case 'figure':
        return figure(node)
      case 'embed':
        return embed(node)
      default:
        return `<p>${line(node, position)}</p>`
    }
  }

  const list = (node: Node, position: number): string => {
    const plain = isPlainList(node)
    const items: string[] = []
    node.forEach((item, within) => {
      items.push(`<li>${listItem(item, position + within + 1, plain)}</li>`)
    })
    const [tag, start] = node.type.name === 'orderedList' ? ['ol', node.attrs.start] : ['ul', 1]
    return `<${tag}${start === 1 ? '' : attribute('start', String(start))}>\n${items.join('\n')}\n</${tag}>`
  }

  const listItem = (item: Node, position: number, plain: boolean): string => {
    const first = item.firstChild
    if (!plain || !first) return `\n${blocks(item, position)}\n`
    const words = line(first, position + 1)
    if (item.childCount === 1) return words
    const rest: string[] = []
    item.forEach((node, within, place) => {
      if (place > 0) rest.push(block(node, position + within + 1))
    })
    return `${words}\n${rest.join('\n')}\n`
  }

  const text = blocks(doc, 0)
  if (notes.length === 0) return text
  const items = notes.map(({ node, position }, place) =>
    noteItem(
      place + 1,
      renderInline(node, placed.get(position), () => ''),
      words,
    ),
  )
  return `${text}\n${noteList(items, words)}`
}

function pullQuote(speaker: string | null, words: string): string {
  const by = speaker ? `<figcaption>${escapeHtml(speaker)}</figcaption>` : ''
  return `<figure class="pull-quote"><blockquote>\n${words}\n</blockquote>${by}</figure>`
}

const factBox = (number: number, title: string, words: string): string =>
  `<aside class="fact-box" aria-labelledby="fact-box-${number}">
<p class="fact-box-title" id="fact-box-${number}"><strong>${escapeHtml(title)}</strong></p>
${words}
</aside>`

const noteMark = (number: number, words: DocumentWords): string =>
  `<sup class="note-mark"><a id="note-${number}-mark" href="#note-${number}" role="doc-noteref"${attribute(
    'aria-label',
    words.footnote(letters(number)),
  )}${attribute('lang', words.lang)}>${letters(number)}</a></sup>`

const noteItem = (number: number, html: string, words: DocumentWords): string =>
  `<li id="note-${number}">${html} <a class="note-back" href="#note-${number}-mark" role="doc-backlink"${attribute(
    'aria-label',
    words.backToText(letters(number)),
  )}${attribute('lang', words.lang)}>↩</a></li>`

const noteList = (items: readonly string[], words: DocumentWords): string =>
  `<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 class="notes-title" id="notes"${attribute('lang', words.lang)}>${escapeHtml(words.footnotes)}</h2>
<ol type="a">
${items.join('\n')}
</ol>
</section>`

/** Footnotes have letters, since the numbers in a text are those of claims: a to z, then aa. */
const letters = (number: number): string =>
  (number > 26 ? letters(Math.floor((number - 1) / 26)) : '') +
  String.fromCharCode('a'.charCodeAt(0) + ((number - 1) % 26))
