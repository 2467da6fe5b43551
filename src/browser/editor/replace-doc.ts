import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'

/** Makes the text another one, and touches only what differs: what colleagues write beside it stays. Null: nothing to do. */
export function becoming(state: EditorState, doc: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(doc.content)
  const end = state.doc.content.findDiffEnd(doc.content)
  if (start === null || !end) return null
  // Where a letter is doubled the ends can overlap: the difference then begins where it was found.
  const overlap = start - Math.min(end.a, end.b)
  const [to, otherTo] = overlap > 0 ? [end.a + overlap, end.b + overlap] : [end.a, end.b]
  return state.tr.replace(start, to, doc.slice(start, otherTo))
}
