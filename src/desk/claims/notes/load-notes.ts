import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { Span } from '../../../sourcing/assistant/index.ts'
import {
  type Claim,
  type Range,
  type StoryTexts,
  sourcingNotes,
  textFields,
} from '../../../sourcing/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { attributionsIn } from '../proposals/attributions-in.ts'

export interface ShownNote extends sourcingNotes.Note {
  readonly key: string
}

/** One that somebody looked at. */
export interface NoteAside extends ShownNote {
  readonly by: StaffId
  readonly asideAt: Instant
}

/** What there is to look at in a story before publication, and what somebody looked at already. */
export async function loadAllNotes(
  db: Db,
  storyId: string,
  texts: StoryTexts,
  claims: readonly Claim[],
): Promise<{ readonly open: readonly ShownNote[]; readonly aside: readonly NoteAside[] }> {
  const aside = await sourcingNotes.listNotesPutAside(db, storyId)
  const found = textFields.flatMap(field => {
    const range = (span: Span | null): Range | null => span && { field, start: span[0], end: span[1] }
    return attributionsIn(texts[field]).flatMap(({ content, source, cue }) => {
      const at = range(content)
      return at ? [{ content: at, source: range(source), cue: range(cue) }] : []
    })
  })
  const all = sourcingNotes
    .notesOn(texts, claims, found)
    .map(note => ({ ...note, key: sourcingNotes.keyOfNote(note) }))
  return {
    open: all.filter(({ key }) => !aside.has(key)),
    aside: all.flatMap(note => {
      const looked = aside.get(note.key)
      return looked ? [{ ...note, by: looked.by, asideAt: looked.at }] : []
    }),
  }
}

/** What there is to look at, without what somebody looked at. */
export const loadNotes = async (...asked: Parameters<typeof loadAllNotes>): Promise<readonly ShownNote[]> =>
  (await loadAllNotes(...asked)).open
