import type { Attrs, Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

/** Where a node view's node is now; undefined once it is gone. */
export type Place = () => number | undefined

export function setAttributes(view: EditorView, place: Place, attrs: Attrs): void {
  const at = place()
  if (at === undefined) return
  const { tr } = view.state
  for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(at, name, value)
  view.dispatch(tr)
}

export function replaceNode(view: EditorView, place: Place, node: Node): void {
  const at = place()
  const old = at === undefined ? null : view.state.doc.nodeAt(at)
  if (at !== undefined && old) view.dispatch(view.state.tr.replaceWith(at, at + old.nodeSize, node))
}

export function removeNode(view: EditorView, place: Place): void {
  const at = place()
  const node = at === undefined ? null : view.state.doc.nodeAt(at)
  if (at !== undefined && node) view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
}
