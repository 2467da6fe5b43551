import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Words in an empty text that say what it is for, and in the empty head of a column. */
export const placeholder = (words: string, head: string): Plugin =>
  new Plugin({
    props: {
      decorations({ doc }) {
        const [first] = doc.children
        if (doc.childCount === 1 && first?.isTextblock && first.content.size === 0)
          return DecorationSet.create(doc, [emptied(0, first, words)])
        const heads = emptyHeads(doc).map(({ node, position }) => emptied(position, node, head))
        return heads.length > 0 ? DecorationSet.create(doc, heads) : null
      },
    },
  })

const emptied = (position: number, node: Node, words: string): Decoration =>
  Decoration.node(position, position + node.nodeSize, { class: 'editor-empty', 'data-placeholder': words })

/** The paragraphs of heads without words. Only of tables: it is asked at every key. */
function emptyHeads(doc: Node): { readonly node: Node; readonly position: number }[] {
  const found: { readonly node: Node; readonly position: number }[] = []
  doc.forEach((block, begin) => {
    if (block.type.name !== 'table') return
    block.firstChild?.forEach((cell, within) => {
      const node = cell.firstChild
      if (cell.type.name === 'tableHeader' && node && node.content.size === 0)
        found.push({ node, position: begin + 2 + within + 1 })
    })
  })
  return found
}
