import type { Node } from 'prosemirror-model'
import { NodeSelection, Selection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { schema } from '../../../document/index.ts'

/**
 * Puts a block after the one where the writer is, at the top of the text where it may stand only there, or in place of an
 * empty paragraph. Writing goes on inside it, or below.
 */
export function insertBlock(view: EditorView, node: Node): void {
  const { state } = view
  const { $to } = state.selection
  const depth = Math.max(1, deepestFor(node, view))
  const current = $to.depth >= depth ? $to.node(depth) : null
  const isEmpty = current?.type === schema.nodes.paragraph && current?.content.size === 0
  const from = !current ? $to.pos : isEmpty ? $to.before(depth) : $to.after(depth)
  const tr = state.tr.replaceWith(from, isEmpty ? from + 2 : from, node)
  view.dispatch(goOn(tr, from, node).scrollIntoView())
  view.focus()
}

/** The deepest place around the selection whose parent takes such a block. */
function deepestFor(node: Node, { state }: EditorView): number {
  const { $to } = state.selection
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const index = $to.indexAfter(depth - 1)
    if ($to.node(depth - 1).canReplaceWith(index, index, node.type)) return depth
  }
  return 1
}

function goOn(tr: Transaction, at: number, node: Node): Transaction {
  const after = at + node.nodeSize
  if (!node.isAtom && node.content.size > 0) return tr.setSelection(Selection.near(tr.doc.resolve(at + 1)))
  if (after >= tr.doc.content.size) tr.insert(after, schema.node('paragraph'))
  const next = tr.doc.nodeAt(after)
  return tr.setSelection(
    next?.isTextblock ? Selection.near(tr.doc.resolve(after + 1)) : NodeSelection.create(tr.doc, at),
  )
}
