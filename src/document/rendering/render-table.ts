import type { Node } from 'prosemirror-model'
import { attribute } from './escape-html.ts'

/** More columns than these do not fit beside each other on a phone. */
const narrow = 3

/**
 * A table whose heads say that they head a column; a wide one can be moved sideways, by key as well. A head without words
 * heads nothing and is an empty cell, and a first row of such alone is left out.
 */
export function renderTable(
  table: Node,
  position: number,
  line: (paragraph: Node, position: number) => string,
  name: string,
): string {
  const rows: { readonly html: string; readonly isHead: boolean }[] = []
  table.forEach((row, within) => {
    const cells: string[] = []
    row.forEach((cell, inRow) => {
      const paragraph = cell.firstChild
      const words = paragraph ? line(paragraph, position + within + 1 + inRow + 2) : ''
      cells.push(cellHtml(cell, words))
    })
    const isHead = row.children.every(({ type }) => type.name === 'tableHeader')
    if (isHead && within === 0 && row.textContent.trim() === '' && table.childCount > 1) return
    rows.push({ html: `<tr>\n${cells.join('\n')}\n</tr>`, isHead: isHead && within === 0 })
  })
  const [first, ...rest] = rows
  const head = first?.isHead ? `<thead>\n${first.html}\n</thead>\n` : ''
  const body = (first?.isHead ? rest : rows).map(({ html }) => html)
  const html = `<table>\n${head}${body.length > 0 ? `<tbody>\n${body.join('\n')}\n</tbody>\n` : ''}</table>`
  const columns = Math.max(...table.children.map(row => row.childCount))
  if (columns <= narrow) return html
  return `<div class="wide-table" role="region" tabindex="0"${attribute('aria-label', name)}>\n${html}\n</div>`
}

function cellHtml({ type, attrs }: Node, words: string): string {
  const align = attrs.align ? attribute('class', `align-${attrs.align}`) : ''
  return type.name === 'tableHeader' && words.trim() !== ''
    ? `<th scope="col"${align}>${words}</th>`
    : `<td${align}>${words}</td>`
}
