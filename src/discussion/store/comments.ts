import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId, Place } from '../comment.ts'
import type { CommentTable } from '../tables.ts'
import { tables } from './tables.ts'

/** What a comment is read with everywhere. */
export const commentColumns = [
  'comment.id',
  'comment.article_id',
  'comment.reader_id',
  'comment.parent_id',
  'comment.path',
  'comment.depth',
  'comment.state',
  'comment.held_for',
  'comment.removal_reason',
  'comment.removal_note',
  'comment.text',
  'comment.html',
  'comment.vote_count',
  'comment.rank',
  'comment.reply_count',
  'comment.open_reports',
  'comment.created_at',
  'comment.edited_at',
] as const

type ReadColumns = Omit<CommentTable, 'text_hash' | 'submission_key' | 'votes_before' | 'children_ever'>

export const toComment = (row: ReadColumns): Comment => ({
  id: row.id,
  articleId: row.article_id,
  readerId: row.reader_id,
  parentId: row.parent_id,
  path: row.path,
  depth: row.depth,
  state: row.state,
  heldFor: row.held_for,
  removal: row.removal_reason ? { reason: row.removal_reason, note: row.removal_note ?? '' } : null,
  text: row.text,
  html: row.html,
  votes: row.vote_count,
  rank: row.rank,
  replies: row.reply_count,
  openReports: row.open_reports,
  createdAt: row.created_at,
  editedAt: row.edited_at,
})

export async function findComment(db: Db, id: string): Promise<Comment | null> {
  const row = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('id', '=', id as CommentId)
    .executeTakeFirst()
  return row ? toComment(row) : null
}

/** @throws when there is none: call it with a path that a comment is known to have */
export async function requireAtPath(db: Db, articleId: ArticleId, path: string): Promise<Comment> {
  const row = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('article_id', '=', articleId)
    .where('path', '=', path)
    .executeTakeFirstOrThrow()
  return toComment(row)
}

/** At most a page of them. */
export async function commentsById(db: Db, ids: readonly CommentId[]): Promise<Map<CommentId, Comment>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(row => [row.id, toComment(row)]))
}

export async function insertComment(db: Db, row: CommentTable): Promise<void> {
  await tables(db).insertInto('comment').values(row).execute()
}

export async function updateComment(
  db: Db,
  id: CommentId,
  changes: Partial<Omit<CommentTable, 'id' | 'path'>>,
): Promise<void> {
  await tables(db).updateTable('comment').set(changes).where('id', '=', id).execute()
}

/** Numbers the next reply to a comment. Call with the discussion locked. */
export async function countChild(db: Db, parent: CommentId): Promise<number> {
  const { children_ever } = await tables(db)
    .updateTable('comment')
    .set(eb => ({ children_ever: eb('children_ever', '+', 1) }))
    .where('id', '=', parent)
    .returning('children_ever')
    .executeTakeFirstOrThrow()
  return children_ever
}

/** The comment that the same rendered form, or the same words a moment ago, already made. */
export async function findSubmitted(
  db: Db,
  { reader, key }: { reader: ReaderId; key: string },
): Promise<Comment | null> {
  const row = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('reader_id', '=', reader)
    .where('submission_key', '=', key)
    .executeTakeFirst()
  return row ? toComment(row) : null
}

interface SameText {
  readonly hash: string
  readonly since: Instant
  /** By this reader only. */
  readonly reader?: ReaderId
  /** At this place only. */
  readonly place?: Place
  readonly except?: CommentId | null
}

/** The latest comment of these words. */
export async function findSameText(
  db: Db,
  { hash, since, reader, place, except }: SameText,
): Promise<Comment | null> {
  let query = tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('text_hash', '=', hash)
    .where('created_at', '>=', since)
  if (reader) query = query.where('reader_id', '=', reader)
  if (place) {
    query = query
      .where('article_id', '=', place.articleId)
      .where('parent_id', place.parentId === null ? 'is' : '=', place.parentId)
  }
  if (except) query = query.where('id', '!=', except)
  const row = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? toComment(row) : null
}

export async function countWrittenSince(db: Db, reader: ReaderId, since: Instant): Promise<number> {
  const { written } = await tables(db)
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<number>().as('written'))
    .where('reader_id', '=', reader)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
  return written
}
