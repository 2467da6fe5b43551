import type { Node } from 'prosemirror-model'

/** A table as GitHub's Markdown has it. One without a head is written with an empty one. */
export function writeTable(table: Node, writeLine: (node: Node) => string): string {
  const rows = table.children.map(row =>
    row.children.map(cell => writeLine(cell.firstChild ?? cell).replaceAll('|', '\\|')),
  )
  const columns = Math.max(1, ...rows.map(cells => cells.length))
  const first = table.firstChild
  const hasHead = first?.children.every(cell => cell.type.name === 'tableHeader') && rows[0]?.some(Boolean)
  const line = (cells: readonly string[]): string =>
    `|${Array.from({ length: columns }, (_, place) => ` ${cells[place] ?? ''} `).join('|')}|`
  const rules = Array.from({ length: columns }, (_, place) => ruleOf(first?.maybeChild(place)?.attrs.align))
  return [line((hasHead && rows[0]) || []), line(rules), ...rows.slice(hasHead ? 1 : 0).map(line)].join('\n')
}

const ruleOf = (align: unknown): string => (align === 'center' ? ':-:' : align === 'end' ? '--:' : '---')
