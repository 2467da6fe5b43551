import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { keyOfNote } from '../notes/key-of-note.ts'
import type { Note } from '../notes/note.ts'
import { insertNotePutAside } from '../store/notes-put-aside.ts'

/** Remembers that somebody looked at a note: it does not come back on this story while its words stand. */
export const putNoteAside = (
  { db, clock }: { db: Db; clock: Clock },
  { storyId, note, by }: { storyId: string; note: Note; by: StaffId },
): Promise<void> =>
  insertNotePutAside(db, { storyId, note: keyOfNote(note), rule: note.rule, by, at: clock.now() })
