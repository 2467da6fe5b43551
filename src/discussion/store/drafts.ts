import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { CommentId } from '../comment.ts'
import type { CommentDraftTable } from '../tables.ts'
import { tables } from './tables.ts'

export type Draft = CommentDraftTable

/** False when the same form was sent a moment ago. */
export async function insertDraft(db: Db, draft: Draft): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('comment_draft')
    .values(draft)
    .onConflict(conflict => conflict.column('submission_key').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export const findDraft = async (db: Db, id: string): Promise<Draft | null> =>
  (await tables(db).selectFrom('comment_draft').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The words are in the comment now, and the mail address with its reader. */
export async function closeDraft(db: Db, id: string, comment: CommentId): Promise<void> {
  await tables(db)
    .updateTable('comment_draft')
    .set({ comment_id: comment, text: '', email: '', name: '' })
    .where('id', '=', id)
    .execute()
}

export async function deleteDraftsBefore(db: Db, moment: Instant): Promise<void> {
  await tables(db).deleteFrom('comment_draft').where('created_at', '<', moment).execute()
}
