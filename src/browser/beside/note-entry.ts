import { urls } from '../../urls.ts'
import { element } from '../editor/parts/element.ts'
import type { NoteData, NotesData } from './notes-data.ts'

const fewWords = 60

/** A note in short, which leads to all of it: its first words, who wrote it, how many answered. */
export function noteEntry(storyId: string, note: NoteData, { gone }: NotesData['words']): HTMLLIElement {
  const quote = note.exact.length > fewWords ? `${note.exact.slice(0, fewWords).trimEnd()}…` : note.exact
  return element(
    'li',
    { class: 'beside-note', id: `beside-${note.id}`, tabindex: -1 },
    element(
      'a',
      { href: urls.deskNotes(storyId, note.id) },
      element('q', { class: 'note-words' }, quote),
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
