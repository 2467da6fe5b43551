import type { Attrs, NodeSpec } from 'prosemirror-model'

type Alignment = 'center' | 'end'

const alignmentOf = (element: HTMLElement): Alignment | null => {
  const given = element.getAttribute('data-align') ?? element.style.textAlign
  if (given === 'center') return 'center'
  return given === 'end' || given === 'right' ? 'end' : null
}

const cellSpan = { default: 1, validate: 'number' }

/** A cell holds one paragraph, since a table of Markdown has a line for each row. */
const cell = (tag: 'td' | 'th', tableRole: string): NodeSpec => ({
  content: 'paragraph',
  tableRole,
  isolating: true,
  attrs: {
    /** Always one: Markdown joins no cells. Here because table commands read them. */
    colspan: cellSpan,
    rowspan: cellSpan,
    colwidth: { default: null },
    align: { default: null, validate: 'string|null' },
  },
  parseDOM: [{ tag, getAttrs: element => ({ align: alignmentOf(element) }) }],
  toDOM: ({ attrs }) => [tag, cellAttributes(attrs), 0],
})

const cellAttributes = ({ align }: Attrs): Record<string, string> => (align ? { 'data-align': align } : {})

/** Tables as the commands of prosemirror-tables expect them. */
export const tableNodes: Record<string, NodeSpec> = {
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: '(tableCell | tableHeader)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableCell: cell('td', 'cell'),
  tableHeader: cell('th', 'header_cell'),
}
