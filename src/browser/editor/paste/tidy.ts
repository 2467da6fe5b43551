import { all, isBlock, nameOf, rename, unwrap } from './dom.ts'

/** A table of the paper has a head: without one its first row is it. A cell is one paragraph. */
export function headTables(body: HTMLElement): void {
  for (const table of all(body, 'table')) {
    for (const cell of all(table, 'td, th')) joinBlocks(cell)
    if (table.querySelector('th')) continue
    for (const cell of all(table, 'tr:first-of-type > td').filter(cell => inFirstRow(cell, table)))
      rename(cell, 'th')
  }
}

function joinBlocks(cell: Element): void {
  for (const block of all(cell, '*').filter(isBlock)) {
    if (block.nextElementSibling) block.after(block.ownerDocument.createElement('br'))
    unwrap(block)
  }
}

const inFirstRow = (cell: Element, table: Element): boolean =>
  cell.parentElement === table.querySelector('tr')

/** Paragraphs and marks around nothing, and headings moved down by one where the text begins with the highest. */
export function unwrapEmpty(body: HTMLElement): void {
  for (const wrapper of all(body, 'u, small, big, center, abbr, label')) unwrap(wrapper)
  for (const element of all(body, 'p, h1, h2, h3, h4, h5, h6, strong, em, s, a, li').reverse()) {
    if (element.textContent?.trim() === '' && !element.querySelector('table')) replaceEmpty(element)
  }
  const shift = body.querySelector('h1') ? 1 : 0
  for (const heading of all(body, 'h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(Number(nameOf(heading).slice(1)) + shift, 4)
    rename(heading, `h${Math.max(level, 2)}`)
  }
}

/** A mark around a space leaves the space: two words stay two. */
function replaceEmpty(element: Element): void {
  const isMark = /^(strong|em|s|a)$/.test(nameOf(element))
  if (isMark && element.textContent) element.replaceWith(' ')
  else element.remove()
}
