import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { NoteRule } from '../notes/note.ts'
import { tables } from './tables.ts'

interface PutAside {
  readonly storyId: string
  /** Its key. */
  readonly note: string
  readonly rule: NoteRule
  readonly by: StaffId
  readonly at: Instant
}

/** A second time changes nothing. */
export async function insertNotePutAside(db: Db, { storyId, note, rule, by, at }: PutAside): Promise<void> {
  await tables(db)
    .insertInto('note_put_aside')
    .values({ story_id: storyId, note, rule, staff_id: by, at })
    .onConflict(conflict => conflict.columns(['story_id', 'note']).doNothing())
    .execute()
}

/** The keys of those that somebody looked at; the latest 1,000. */
export async function listNotesPutAside(db: Db, storyId: string): Promise<ReadonlySet<string>> {
  const rows = await tables(db)
    .selectFrom('note_put_aside')
    .select('note')
    .where('story_id', '=', storyId)
    .orderBy('at', 'desc')
    .orderBy('note')
    .limit(1000)
    .execute()
  return new Set(rows.map(({ note }) => note))
}
