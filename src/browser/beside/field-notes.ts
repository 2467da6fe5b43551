import { element } from '../editor/parts/element.ts'
import type { TextLayer } from '../fields/index.ts'
import { findNote } from './find-note.ts'
import { NoteEntries, sayWhetherGone } from './note-entry.ts'
import type { NotesData } from './notes-data.ts'

/** Notes at words of a field: marked in it, and in short under it. */
export class FieldNotes {
  readonly #layer: TextLayer
  readonly #entries: NoteEntries
  readonly #section: HTMLElement

  constructor(layer: TextLayer, storyId: string, words: NotesData['words']) {
    this.#layer = layer
    this.#entries = new NoteEntries(storyId, words)
    this.#section = element(
      'section',
      { class: 'beside-notes', 'aria-label': words.title, hidden: true },
      this.#entries.list,
    )
    layer.control.closest('.field')?.append(this.#section)
    layer.control.addEventListener('input', () => this.#sayWhichAreGone())
  }

  show({ notes }: NotesData): void {
    const here = notes.filter(({ field }) => field === this.#layer.control.name)
    this.#layer.place(
      'notes',
      here.map(note => ({
        mark: { id: note.id, class: 'noted' },
        exact: note.exact,
        start: note.start ?? 0,
        find: (text: string) => findNote(text, note),
      })),
    )
    this.#entries.show(here)
    this.#section.hidden = here.length === 0
    this.#sayWhichAreGone()
  }

  #sayWhichAreGone(): void {
    const marked = new Set(this.#layer.marks('notes').map(({ id }) => id))
    for (const [id, entry] of this.#entries.all) sayWhetherGone(entry, !marked.has(id))
  }
}
