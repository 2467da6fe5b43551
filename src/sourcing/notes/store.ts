import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import { tables } from '../store/tables.ts'
import type { NoteRule } from './note.ts'

interface PutAside {
  readonly storyId: string
  /** Its key. */
  readonly note: string
  readonly rule: NoteRule
  readonly by: StaffId
  readonly at: Instant
}

/** Whether it was not put aside before: a second time changes nothing. */
export async function insertNotePutAside(
  db: Db,
  { storyId, note, rule, by, at }: PutAside,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(db)
    .insertInto('note_put_aside')
    .values({ story_id: storyId, note, rule, staff_id: by, at })
    .onConflict(conflict => conflict.columns(['story_id', 'note']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Whether it was put aside. */
export async function deleteNotePutAside(db: Db, storyId: string, note: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('note_put_aside')
    .where('story_id', '=', storyId)
    .where('note', '=', note)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Those that somebody looked at, by their keys: who did, and when; the latest 1,000. */
export async function listNotesPutAside(
  db: Db,
  storyId: string,
): Promise<ReadonlyMap<string, { readonly by: StaffId; readonly at: Instant }>> {
  const rows = await tables(db)
    .selectFrom('note_put_aside')
    .select(['note', 'staff_id as by', 'at'])
    .where('story_id', '=', storyId)
    .orderBy('at', 'desc')
    .orderBy('note')
    .limit(1000)
    .execute()
  return new Map(rows.map(({ note, ...rest }) => [note, rest]))
}
