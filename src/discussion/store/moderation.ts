import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { CommentId } from '../comment.ts'
import type { CommentReportTable, ModerationDecisionTable } from '../tables.ts'
import { tables } from './tables.ts'

export async function isTrusted(db: Db, reader: ReaderId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('commenter')
    .select('trusted_at')
    .where('reader_id', '=', reader)
    .executeTakeFirst()
  return row?.trusted_at != null
}

/** The trusted ones among these. */
export async function trustedAmong(db: Db, readers: readonly ReaderId[]): Promise<Set<ReaderId>> {
  if (readers.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('commenter')
    .select('reader_id')
    .where('reader_id', 'in', [...new Set(readers)])
    .where('trusted_at', 'is not', null)
    .execute()
  return new Set(rows.map(row => row.reader_id))
}

/** Trusts a reader from a moment on; null: no longer. A trust that stands keeps its moment. */
export async function writeTrust(db: Db, reader: ReaderId, trustedAt: Instant | null): Promise<void> {
  await tables(db)
    .insertInto('commenter')
    .values({ reader_id: reader, trusted_at: trustedAt })
    .onConflict(conflict =>
      conflict.column('reader_id').doUpdateSet(eb => ({
        trusted_at: trustedAt === null ? null : eb.fn.coalesce('commenter.trusted_at', eb.val(trustedAt)),
      })),
    )
    .execute()
}

/** False when this reader has reported this comment before. */
export async function insertReport(db: Db, report: CommentReportTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('comment_report')
    .values(report)
    .onConflict(conflict => conflict.columns(['comment_id', 'reader_id']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type Report = Pick<CommentReportTable, 'id' | 'comment_id' | 'reason' | 'note' | 'created_at'>

/** Open reports on these comments, newest first; at most 200. */
export async function openReportsOn(db: Db, comments: readonly CommentId[]): Promise<Report[]> {
  if (comments.length === 0) return []
  return tables(db)
    .selectFrom('comment_report')
    .select(['id', 'comment_id', 'reason', 'note', 'created_at'])
    .where('comment_id', 'in', [...comments])
    .where('answered_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

export async function answerReports(db: Db, comment: CommentId, now: Instant): Promise<void> {
  await tables(db)
    .updateTable('comment_report')
    .set({ answered_at: now })
    .where('comment_id', '=', comment)
    .where('answered_at', 'is', null)
    .execute()
}

export async function insertDecision(db: Db, decision: ModerationDecisionTable): Promise<void> {
  await tables(db).insertInto('moderation_decision').values(decision).execute()
}

export const findDecision = async (db: Db, id: string): Promise<ModerationDecisionTable | null> =>
  (await tables(db).selectFrom('moderation_decision').selectAll().where('id', '=', id).executeTakeFirst()) ??
  null

/** All decisions on a comment, oldest first; at most 100. */
export const listDecisions = (db: Db, comment: CommentId): Promise<ModerationDecisionTable[]> =>
  tables(db)
    .selectFrom('moderation_decision')
    .selectAll()
    .where('comment_id', '=', comment)
    .orderBy('id')
    .limit(100)
    .execute()
