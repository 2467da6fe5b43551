import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { CommentId } from '../comment.ts'
import type { CommentTable } from '../tables.ts'
import { tables } from './tables.ts'

/** False when the vote was there already. */
export async function insertVote(
  db: Db,
  comment: CommentId,
  reader: ReaderId,
  now: Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('comment_vote')
    .values({ comment_id: comment, reader_id: reader, created_at: now })
    .onConflict(conflict => conflict.columns(['reader_id', 'comment_id']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False when there was none. */
export async function deleteVote(db: Db, comment: CommentId, reader: ReaderId): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('comment_vote')
    .where('comment_id', '=', comment)
    .where('reader_id', '=', reader)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Which of these comments a reader has voted for. */
export async function votesOf(
  db: Db,
  reader: ReaderId,
  comments: readonly CommentId[],
): Promise<Set<CommentId>> {
  if (comments.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('comment_vote')
    .select('comment_id')
    .where('reader_id', '=', reader)
    .where('comment_id', 'in', [...comments])
    .execute()
  return new Set(rows.map(row => row.comment_id))
}

export type Standing = Pick<CommentTable, 'id' | 'vote_count' | 'votes_before' | 'rank'>

/** What the ranks of a discussion are worked out from, in portions; `after` is the last id of the one before. */
export async function listStandings(
  db: Db,
  article: ArticleId,
  { after, limit }: { after: CommentId | null; limit: number },
): Promise<Standing[]> {
  let query = tables(db)
    .selectFrom('comment')
    .select(['id', 'vote_count', 'votes_before', 'rank'])
    .where('article_id', '=', article)
    .where('state', '=', 'published')
  if (after) query = query.where('id', '>', after)
  return query.orderBy('id').limit(limit).execute()
}

export async function findStanding(db: Db, id: CommentId): Promise<Standing> {
  return tables(db)
    .selectFrom('comment')
    .select(['id', 'vote_count', 'votes_before', 'rank'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
