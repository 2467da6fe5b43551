import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { followEdit } from '../claims/follow-edit.ts'
import { findNote } from './find-note.ts'
import type { NoteData } from './notes-data.ts'

export const bodyNotesKey = new PluginKey<DecorationSet>('notes')

/** Marks the words that notes stand at, and takes the marks along when the text changes. */
export const bodyNotes = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: bodyNotesKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const notes = tr.getMeta(bodyNotesKey) as readonly NoteData[] | undefined
        if (!notes) return marks === DecorationSet.empty ? marks : followEdit(marks, tr)
        const { text, positionAt } = textPositions(tr.doc)
        const found = notes.flatMap(note => {
          const at = findNote(text, note)
          const attributes = { class: 'noted', 'data-note': note.id }
          return at
            ? [
                Decoration.inline(positionAt(at.start), positionAt(at.end - 1) + 1, attributes, {
                  id: note.id,
                }),
              ]
            : []
        })
        return DecorationSet.create(tr.doc, found)
      },
    },
    props: { decorations: state => bodyNotesKey.getState(state) },
  })
