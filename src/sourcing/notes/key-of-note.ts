import { createHash } from 'node:crypto'
import type { Note } from './note.ts'

/** Tells a note from others by what it says, not by its place: it stays the same until its words change. */
export const keyOfNote = ({ rule, words, beside, matter, times }: Note): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, words, beside, matter, rule === 'loaded-verb' ? times : 0]))
    .digest('base64url')
    .slice(0, 16)
