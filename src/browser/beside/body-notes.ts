import { Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { tell } from '../editor/index.ts'
import {
  type BodyMark,
  type BodyMarks,
  followMarks,
  lookAtTyped,
  noMarks,
  showMarks,
} from '../marks/body-marks.ts'
import { findNote } from './find-note.ts'
import type { NoteData } from './notes-data.ts'

/** Words can have several notes: of what marks them only the classes add up. */
export const classOf = (noteId: string): string => `noted-${noteId}`

export const bodyNotesKey = new PluginKey<BodyMarks<BodyMark>>('notes')

/** Notes to mark anew, or null: a pause in which to look whether lost words were typed again. */
type Told = { readonly notes: readonly NoteData[] | null }

/** Marks the words that notes stand at, and takes the marks along when the text changes. */
export const bodyNotes = (): Plugin<BodyMarks<BodyMark>> =>
  new Plugin<BodyMarks<BodyMark>>({
    key: bodyNotesKey,
    state: {
      init: () => noMarks,
      apply(tr, marks) {
        const told = tr.getMeta(bodyNotesKey) as Told | undefined
        if (!told) return followMarks(marks, tr)
        return told.notes ? showMarks(marks, tr.doc, told.notes.map(wanted)) : lookAtTyped(marks, tr.doc)
      },
    },
    props: { decorations: state => bodyNotesKey.getState(state)?.set },
  })

const wanted = (note: NoteData) => ({
  mark: { id: note.id, attributes: { class: `noted ${classOf(note.id)}` } },
  exact: note.exact,
  start: note.start ?? 0,
  find: (text: string) => findNote(text, note),
})

export const markNotes = (view: EditorView, notes: readonly NoteData[]): void =>
  tell(view, bodyNotesKey, { notes } satisfies Told)

/** Marks notes again whose words somebody typed again. */
export function lookAgain(view: EditorView): void {
  if (bodyNotesKey.getState(view.state)?.typed) tell(view, bodyNotesKey, { notes: null } satisfies Told)
}
