import type { Node } from 'prosemirror-model'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import type { ClaimsData } from './claims-data.ts'
import { findAnchor } from './find-anchor.ts'

/** What a mark in the text knows of itself. */
export type MarkSpec =
  | { readonly kind: 'claim'; readonly id: string }
  /** By its place in the list of proposals. */
  | { readonly kind: 'proposal'; readonly index: number }
  | { readonly kind: 'number' }

/** Marks all claims and proposals in a document. Only when they come from the server: edits map what is there. */
export function markAll(doc: Node, { claims, proposals }: ClaimsData): DecorationSet {
  const { text, positionAt } = textPositions(doc)
  const marks: Decoration[] = []
  const numbers = new Map<number, number[]>()
  const inline = (start: number, end: number, attributes: Record<string, string>, spec: MarkSpec) =>
    marks.push(Decoration.inline(positionAt(start), positionAt(end - 1) + 1, attributes, spec))

  for (const { id, anchor, number, who, how } of claims) {
    const at = anchor.field === 'body' ? findAnchor(text, anchor) : null
    if (!at) continue
    inline(at.start, at.end, { class: 'claimed', title: `${who} · ${how}` }, { kind: 'claim', id })
    if (number !== null) numbers.set(at.end, [...(numbers.get(at.end) ?? []), number])
  }
  // A number hangs on the last letter of its claim, so that no element of ours stands between letters.
  for (const [end, all] of numbers)
    inline(end - 1, end, { class: 'claim-end', 'data-number': all.join(' ') }, { kind: 'number' })
  for (const [index, { content, words }] of proposals.entries()) {
    if (content.field !== 'body') continue
    const at = findAnchor(text, { ...content, exact: words.content, prefix: '' })
    if (at) inline(at.start, at.end, { class: 'claimed claimed--proposed' }, { kind: 'proposal', index })
  }
  return DecorationSet.create(doc, marks)
}
