import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { followEdit } from '../claims/follow-edit.ts'
import { findNote } from './find-note.ts'
import type { NoteData } from './notes-data.ts'

/** Words can have several notes: of what marks them only the classes add up. */
export const classOf = (noteId: string): string => `noted-${noteId}`

export const bodyNotesKey = new PluginKey<DecorationSet>('notes')

/** Marks the words that notes stand at, and takes the marks along when the text changes. */
export const bodyNotes = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: bodyNotesKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const found = tr.getMeta(bodyNotesKey) as Decoration[] | undefined
        const followed = marks === DecorationSet.empty ? marks : followEdit(marks, tr)
        return found ? followed.add(tr.doc, found) : followed
      },
    },
    props: { decorations: state => bodyNotesKey.getState(state) },
  })

/** Marks those notes that are not marked and whose words are there: at the beginning, and when words that were gone are back. */
export function markNotes(view: EditorView, notes: readonly NoteData[]): void {
  const marked = new Set(
    bodyNotesKey
      .getState(view.state)
      ?.find()
      .map(({ spec }) => spec.id),
  )
  const missing = notes.filter(({ id }) => !marked.has(id))
  if (missing.length === 0) return
  const { text, positionAt } = textPositions(view.state.doc)
  const found = missing.flatMap(note => {
    const at = findNote(text, note)
    const attributes = { class: `noted ${classOf(note.id)}` }
    return at
      ? [Decoration.inline(positionAt(at.start), positionAt(at.end - 1) + 1, attributes, { id: note.id })]
      : []
  })
  if (found.length > 0) view.dispatch(view.state.tr.setMeta(bodyNotesKey, found))
}
