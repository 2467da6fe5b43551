import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { yUndoPluginKey } from 'y-prosemirror'
import { findMatches, type Query, type Range } from './matches.ts'

export interface Found {
  /** Null while nothing is looked for. */
  readonly query: Query | null
  readonly places: readonly Range[]
  /** Which place is looked at; -1 when there is none. */
  readonly current: number
}

type Change = { readonly query: Query | null; readonly near: number } | { readonly current: number }

const nothing: Found = { query: null, places: [], current: -1 }
const key = new PluginKey<{ readonly found: Found; readonly marks: DecorationSet }>('found')

/** Marks the places that are looked for, and finds them anew when the text changes, whoever changes it. */
export const foundPlaces = (): Plugin =>
  new Plugin({
    key,
    state: {
      init: () => ({ found: nothing, marks: DecorationSet.empty }),
      apply(tr, state) {
        const change = tr.getMeta(key) as Change | undefined
        if (!change && (!tr.docChanged || !state.found.query)) return state
        const found = next(state.found, change, tr)
        return { found, marks: marksFor(found, tr.doc) }
      },
    },
    props: { decorations: state => key.getState(state)?.marks },
  })

export const foundIn = (view: EditorView): Found => key.getState(view.state)?.found ?? nothing

/** Looks for something from a position on; null looks for nothing. */
export function look(view: EditorView, query: Query | null, near = view.state.selection.from): void {
  view.dispatch(view.state.tr.setMeta(key, { query, near } satisfies Change))
}

/** Looks at the next place, or at the one before, round the text. */
export function step(view: EditorView, by: 1 | -1): void {
  const { places, current } = foundIn(view)
  if (places.length === 0) return
  const change: Change = { current: (current + by + places.length) % places.length }
  view.dispatch(view.state.tr.setMeta(key, change))
}

/** Replaces the place that is looked at, and looks at the next one. */
export function replaceOne(view: EditorView, text: string): void {
  const { places, current } = foundIn(view)
  const place = places[current]
  if (place) view.dispatch(put(view.state.tr, place, text))
}

/** Replaces all places in one step, which one undo takes back. @returns how many */
export function replaceEvery(view: EditorView, text: string): number {
  const { places } = foundIn(view)
  const { tr } = view.state
  // What was typed just before is a step of its own.
  yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing()
  for (const place of places.toReversed()) put(tr, place, text)
  if (places.length > 0) view.dispatch(tr)
  return places.length
}

const put = (tr: Transaction, { from, to }: Range, text: string): Transaction =>
  text ? tr.insertText(text, from, to) : tr.delete(from, to)

function next(found: Found, change: Change | undefined, tr: Transaction): Found {
  if (change && 'current' in change) return { ...found, current: change.current }
  const query = change ? change.query : found.query
  const near = change ? change.near : tr.mapping.map(found.places[found.current]?.from ?? 0)
  const places = query ? placesIn(tr.doc, query) : []
  const after = places.findIndex(({ from }) => from >= near)
  return { query, places, current: after < 0 ? (places.length > 0 ? 0 : -1) : after }
}

function placesIn(doc: Node, query: Query): Range[] {
  const places: Range[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (const { from, to } of findMatches(lettersOf(node), query))
      places.push({ from: position + 1 + from, to: position + 1 + to })
    return false
  })
  return places
}

/** A block's text with a mark that nobody looks for in the place of each unit that is none. */
function lettersOf(block: Node): string {
  let letters = ''
  block.forEach(child => {
    letters += child.text ?? '\ufffc'.repeat(child.nodeSize)
  })
  return letters
}

const marksFor = ({ places, current }: Found, doc: Node): DecorationSet =>
  DecorationSet.create(
    doc,
    places.map(({ from, to }, place) =>
      Decoration.inline(from, to, { class: place === current ? 'found found--current' : 'found' }),
    ),
  )
