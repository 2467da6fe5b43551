import { urls } from '../../urls.ts'
import { element } from '../editor/parts/element.ts'
import { inQuotes } from '../marks/in-quotes.ts'
import type { NoteData, NotesData } from './notes-data.ts'

const fewWords = 60

/** Notes in short, in a list. What did not change stays, under the reader's finger or a screen reader's cursor. */
export class NoteEntries {
  readonly list = element('ol', { class: 'beside-list' })
  readonly #storyId: string
  readonly #words: NotesData['words']
  readonly #shown = new Map<string, { readonly said: string; readonly entry: HTMLElement }>()

  constructor(storyId: string, words: NotesData['words']) {
    this.#storyId = storyId
    this.#words = words
  }

  get all(): ReadonlyMap<string, HTMLElement> {
    return new Map([...this.#shown].map(([id, { entry }]) => [id, entry]))
  }

  get(id: string): HTMLElement | undefined {
    return this.#shown.get(id)?.entry
  }

  show(notes: readonly NoteData[]): void {
    const ids = new Set(notes.map(({ id }) => id))
    for (const id of this.#shown.keys()) if (!ids.has(id)) this.#shown.delete(id)
    for (const note of notes) {
      const said = JSON.stringify([note.exact, note.text, note.by, note.answers])
      if (this.#shown.get(note.id)?.said !== said)
        this.#shown.set(note.id, { said, entry: noteEntry(this.#storyId, note, this.#words) })
    }
    const entries = [...this.#shown.values()].map(({ entry }) => entry)
    const isShown = entries.every((entry, place) => this.list.children[place] === entry)
    if (!isShown || this.list.children.length !== entries.length) this.list.replaceChildren(...entries)
  }
}

/** A note in short, which leads to all of it: its first words, who wrote it, how many answered. */
function noteEntry(storyId: string, note: NoteData, { gone }: NotesData['words']): HTMLLIElement {
  const quote = note.exact.length > fewWords ? `${note.exact.slice(0, fewWords).trimEnd()}…` : note.exact
  return element(
    'li',
    { class: 'beside-note', id: `beside-${note.id}`, tabindex: -1 },
    element(
      'a',
      { href: urls.deskNotes(storyId, note.id) },
      element('span', { class: 'note-words' }, inQuotes(quote)),
      element('span', { class: 'note-said' }, note.text),
    ),
    element('span', { class: 'meta' }, [note.by, note.answers].filter(Boolean).join(' · ')),
    element('span', { class: 'meta note-gone', hidden: true }, gone),
  )
}

/** Shows whether its words are still in the text. */
export const sayWhetherGone = (entry: HTMLElement, isGone: boolean): void => {
  const said = entry.querySelector<HTMLElement>('.note-gone')
  if (said && said.hidden === isGone) said.hidden = !isGone
}
