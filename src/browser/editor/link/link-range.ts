import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { schema } from '../../../document/index.ts'

interface LinkRange {
  readonly from: number
  readonly to: number
  readonly href: string
}

const { link } = schema.marks

/** The whole link in which the selection stands; with a selection that goes beyond one, the selection itself. */
export function linkAround({ selection, doc }: EditorState): LinkRange | null {
  const { $from, from, to, empty } = selection
  const around = linksIn($from.parent, $from.start()).find(range => range.from <= from && to <= range.to)
  if (around || empty || !link || !doc.rangeHasMark(from, to, link)) return around ?? null
  return { from, to, href: '' }
}

function linksIn(block: Node, start: number): LinkRange[] {
  const found: LinkRange[] = []
  block.forEach((child, offset) => {
    const mark = link?.isInSet(child.marks)
    if (!mark) return
    const from = start + offset
    const last = found.at(-1)
    const href = String(mark.attrs.href)
    const continues = last?.to === from && last.href === href
    if (continues) found.pop()
    found.push({ from: continues && last ? last.from : from, to: from + child.nodeSize, href })
  })
  return found
}
