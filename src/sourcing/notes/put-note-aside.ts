import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import { keyOfNote } from './key-of-note.ts'
import type { Note } from './note.ts'
import { deleteNotePutAside, insertNotePutAside } from './store.ts'

interface Looked {
  readonly storyId: string
  readonly note: Note
  readonly by: StaffId
}

/** Remembers that somebody looked at a note: it does not come back on this story while its words stand. */
export const putNoteAside = ({ db, clock }: { db: Db; clock: Clock }, { storyId, note, by }: Looked) =>
  inTransaction(db, async tx => {
    const row = { storyId, note: keyOfNote(note), rule: note.rule, by, at: clock.now() }
    if (await insertNotePutAside(tx, row))
      await recordAudit(
        { db: tx, clock },
        { by, action: 'sourcing-note.put-aside', ...aboutNote(storyId, note) },
      )
  })

/** Forgets that somebody looked at a note: it is there again. */
export const bringNoteBack = ({ db, clock }: { db: Db; clock: Clock }, { storyId, note, by }: Looked) =>
  inTransaction(db, async tx => {
    if (await deleteNotePutAside(tx, storyId, keyOfNote(note)))
      await recordAudit(
        { db: tx, clock },
        { by, action: 'sourcing-note.brought-back', ...aboutNote(storyId, note) },
      )
  })

const aboutNote = (storyId: string, { rule, words }: Note) => ({
  subject: `story:${storyId}`,
  detail: `${rule}: ${words.slice(0, 200)}`,
})
