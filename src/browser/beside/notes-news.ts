import { inQuotes } from '../marks/in-quotes.ts'
import type { NotesData } from './notes-data.ts'

/** What colleagues did to the notes of a story, in one sentence; empty: nothing. */
export function newsOf(before: Pick<NotesData, 'notes'>, { notes, words }: NotesData): string {
  const { news } = words
  const said = [
    ...notes
      .filter(({ id }) => !before.notes.some(one => one.id === id))
      .map(({ by, text }) => news.written.replace('#', () => by).replace('#', () => text)),
    ...notes
      .filter(({ id, answers }) => before.notes.some(one => one.id === id && one.answers !== answers))
      .map(({ exact }) => news.answered.replace('#', () => inQuotes(exact))),
    ...before.notes
      .filter(({ id }) => !notes.some(one => one.id === id))
      .map(({ exact }) => news.resolved.replace('#', () => inQuotes(exact))),
  ]
  return said.length > 1 ? news.several.replace('#', String(said.length)) : (said[0] ?? '')
}
