import { element } from '../editor/parts/element.ts'
import type { TextLayer } from '../fields/index.ts'
import { findNote } from './find-note.ts'
import { noteEntry, sayWhetherGone } from './note-entry.ts'
import type { NotesData } from './notes-data.ts'

/** Notes at words of a field: marked in it, and in short under it. */
export function showFieldNotes(layer: TextLayer, storyId: string, { notes, words }: NotesData): void {
  const { control } = layer
  const here = notes.filter(({ field }) => field === control.name)
  if (here.length === 0) return
  const entries = here.map(note => {
    const entry = noteEntry(storyId, note, words)
    const at = findNote(control.value, note)
    sayWhetherGone(entry, at === null)
    return { entry, marks: at ? [{ ...at, class: 'noted' }] : [] }
  })
  layer.set(
    'notes',
    entries.flatMap(({ marks }) => marks),
  )
  const list = element('ol', { class: 'beside-list' }, ...entries.map(({ entry }) => entry))
  control
    .closest('.field')
    ?.append(element('section', { class: 'beside-notes', 'aria-label': words.title }, list))
}
