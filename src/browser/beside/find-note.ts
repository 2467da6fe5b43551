import { findAnchor } from '../marks/find-anchor.ts'
import type { Stretch } from '../marks/stretch.ts'
import type { NoteData } from './notes-data.ts'

/** Where a note's words stand in a text; null when they stand nowhere. */
export function findNote(
  text: string,
  { exact, prefix, start }: Pick<NoteData, 'exact' | 'prefix' | 'start'>,
): Stretch | null {
  const { folded, places } = fold(text)
  const at = findAnchor(folded, { exact, prefix, start: start ?? 0 })
  const [first, last] = at ? [places[at.start], places[at.end - 1]] : []
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
}

/** A text with white space as one space, as notes are anchored, and where each of its letters stands. */
function fold(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = []
  let folded = ''
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place)
    const isSpace = /\s/.test(letter)
    if (isSpace && (folded === '' || folded.endsWith(' '))) continue
    folded += isSpace ? ' ' : letter
    places.push(place)
  }
  return { folded, places }
}
