import type { Instant } from '../../../platform/time/index.ts'
import { followWords } from '../../../sourcing/index.ts'
import type { StaffId } from '../../../staff/index.ts'

export type NoteId = string & { readonly brand: 'NoteId' }

export const noteFields = ['headline', 'standfirst', 'body'] as const
/** A text of a story that a note can stand at. */
export type NoteField = (typeof noteFields)[number]

/** The texts of a story as notes see them; `body` without its marks. */
export type NoteTexts = Readonly<Record<NoteField, string>>

/** Words that a note stands at, with what is around them, so that the right ones of equals are found again. */
export interface NoteAnchor {
  readonly field: NoteField
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** What one colleague says to others about a story. Never published. */
export interface Note {
  readonly id: NoteId
  readonly text: string
  readonly by: StaffId
  readonly at: Instant
  readonly replies: readonly Reply[]
  /** Null: about the whole story. */
  readonly anchor: NoteAnchor | null
  readonly resolved: { readonly by: StaffId; readonly at: Instant } | null
}

export type Reply = Pick<Note, 'id' | 'text' | 'by' | 'at'>

const contextLength = 32

/** Anchors words at their first place in the text; white space counts as one space. Null when they are not in it. */
export function anchorWords(texts: NoteTexts, words: string): NoteAnchor | null {
  const exact = fold(words)
  if (!/[\p{L}\p{N}]/u.test(exact)) return null
  for (const field of noteFields) {
    const text = fold(texts[field])
    const start = text.indexOf(exact)
    if (start < 0) continue
    const end = start + exact.length
    return {
      field,
      exact,
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    }
  }
  return null
}

/** A note's words after an edit that changed them; null when they are as they were, or too few of them are left. */
export function followAnchor(before: NoteTexts, after: NoteTexts, anchor: NoteAnchor): NoteAnchor | null {
  if (placeOfWords(after, anchor) !== null) return null
  const start = placeOfWords(before, anchor)
  if (start === null) return null
  const { field } = anchor
  const place = { field, start, end: start + anchor.exact.length }
  const found = followWords(place, fold(before[field]), fold(after[field]))
  return found && { field, exact: found.exact, prefix: found.prefix, suffix: found.suffix }
}

/** Where a note's words are now, in the text with white space folded: of equals the one whose surroundings fit best. Null: gone. */
export function placeOfWords(texts: NoteTexts, { field, exact, prefix, suffix }: NoteAnchor): number | null {
  const text = fold(texts[field])
  let best: { readonly start: number; readonly fit: number } | null = null
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const fit =
      alikeAtEnd(text.slice(0, start), prefix) + alikeAtStart(text.slice(start + exact.length), suffix)
    if (!best || fit > best.fit) best = { start, fit }
  }
  return best?.start ?? null
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

function alikeAtStart(text: string, other: string): number {
  let length = 0
  while (length < other.length && text[length] === other[length]) length += 1
  return length
}

function alikeAtEnd(text: string, other: string): number {
  let length = 0
  while (length < other.length && text.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}
