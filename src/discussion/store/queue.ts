import { type ExpressionBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import type { DiscussionTables } from '../tables.ts'
import { commentColumns, toComment } from './comments.ts'
import { tables } from './tables.ts'

export const queueTabs = ['waiting', 'reported', 'recent', 'spam'] as const
export type QueueTab = (typeof queueTabs)[number]

const inTab = (tab: QueueTab) => (eb: ExpressionBuilder<DiscussionTables, 'comment'>) => {
  switch (tab) {
    case 'waiting':
      return eb('comment.state', '=', 'waiting')
    case 'reported':
      return eb.and([eb('comment.open_reports', '>', 0), eb('comment.state', '=', 'published')])
    case 'recent':
      return eb('comment.state', '=', 'published')
    case 'spam':
      return eb('comment.state', '=', 'spam')
  }
}

/** Newest first; `before` is the last id already shown. */
export async function listTab(
  db: Db,
  { tab, limit, before }: { tab: QueueTab; limit: number; before?: string | undefined },
): Promise<Comment[]> {
  let query = tables(db).selectFrom('comment').select(commentColumns).where(inTab(tab))
  if (before) query = query.where('comment.id', '<', before as CommentId)
  return (await query.orderBy('comment.id', 'desc').limit(Math.min(limit, 200)).execute()).map(toComment)
}

/** How much waits for a moderator. */
export async function countTabs(db: Db): Promise<{ waiting: number; reported: number }> {
  const count = (tab: QueueTab) =>
    tables(db)
      .selectFrom('comment')
      .select(eb => eb.fn.countAll<number>().as('comments'))
      .where(inTab(tab))
  const { rows } = await sql<{ waiting: number; reported: number }>`
    select (${count('waiting')}) as waiting, (${count('reported')}) as reported`.execute(db)
  return rows[0] ?? { waiting: 0, reported: 0 }
}
