import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId, Order, Place } from '../comment.ts'
import type { DiscussionTables } from '../tables.ts'
import { branchEnd } from '../thread/path.ts'
import { commentColumns, toComment } from './comments.ts'
import { tables } from './tables.ts'

type Builder = ExpressionBuilder<DiscussionTables, 'comment'>

/** Shown to everybody, as a comment or as a placeholder: `appearanceOf` in SQL. */
export const isListed = (eb: Builder) =>
  eb.or([eb('comment.state', 'in', ['published', 'removed']), eb('comment.reply_count', '>', 0)])

const inPlace =
  ({ articleId, parentId }: Place) =>
  (eb: Builder) =>
    eb.and([
      eb('comment.article_id', '=', articleId),
      parentId === null ? eb('comment.parent_id', 'is', null) : eb('comment.parent_id', '=', parentId),
      isListed(eb),
    ])

const inOrder = <T>(
  query: SelectQueryBuilder<DiscussionTables, 'comment', T>,
  order: Order,
): SelectQueryBuilder<DiscussionTables, 'comment', T> =>
  order === 'newest'
    ? query.orderBy('comment.created_at', 'desc').orderBy('comment.id', 'desc')
    : (order === 'best' ? query.orderBy('comment.rank', 'desc') : query)
        .orderBy('comment.created_at')
        .orderBy('comment.id')

/** A page of the comments that hang on one place. */
export async function listSiblings(
  db: Db,
  place: Place,
  { order, limit, offset }: { order: Order; limit: number; offset: number },
): Promise<Comment[]> {
  const query = tables(db).selectFrom('comment').select(commentColumns).where(inPlace(place))
  return (await inOrder(query, order).limit(limit).offset(offset).execute()).map(toComment)
}

export async function countSiblings(db: Db, place: Place): Promise<number> {
  const { siblings } = await tables(db)
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<number>().as('siblings'))
    .where(inPlace(place))
    .executeTakeFirstOrThrow()
  return siblings
}

/** How many comments stand before this one among those on the same place. */
export async function positionOf(db: Db, comment: Comment, order: Order): Promise<number> {
  const { before } = await tables(db)
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<number>().as('before'))
    .where(inPlace(comment))
    .where(eb => {
      const at = (sign: '<' | '>') =>
        eb.or([
          eb('comment.created_at', sign, comment.createdAt),
          eb.and([eb('comment.created_at', '=', comment.createdAt), eb('comment.id', sign, comment.id)]),
        ])
      if (order === 'newest') return at('>')
      if (order === 'oldest') return at('<')
      return eb.or([
        eb('comment.rank', '>', comment.rank),
        eb.and([eb('comment.rank', '=', comment.rank), at('<')]),
      ])
    })
    .executeTakeFirstOrThrow()
  return before
}

/**
 * What hangs below some comments, at most `each` of it for each and `levels` deep: upper levels first, so that whatever
 * is cut off, no reply comes without the comment that it answers.
 */
export async function listBelow(
  db: Db,
  branches: readonly Comment[],
  { order, each, levels }: { order: Order; each: number; levels: number },
): Promise<Comment[]> {
  const ids = branches.filter(branch => branch.replies > 0).map(branch => branch.id)
  if (ids.length === 0 || each <= 0 || levels <= 0) return []
  const preference =
    order === 'best'
      ? sql`reply.depth, reply.rank desc, reply.created_at, reply.id`
      : sql`reply.depth, reply.created_at, reply.id`
  const chosen = sql<CommentId>`(
    select placed.id from (
      select reply.id, row_number() over (partition by branch.id order by ${preference}) as place
      from comment as branch
      join comment as reply on reply.article_id = branch.article_id
        and reply.path > branch.path and reply.path < branch.path || ${sql.lit(branchEnd)}
      where branch.id in (${sql.join(ids)}) and reply.depth <= branch.depth + ${levels}
        and (reply.state in ('published', 'removed') or reply.reply_count > 0)
    ) as placed where placed.place <= ${each}
  )`
  const rows = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('comment.id', 'in', chosen)
    .orderBy('comment.path')
    .execute()
  return rows.map(toComment)
}

/** What its writer alone sees in a discussion; the latest hundred. */
export async function listHeld(db: Db, articleId: ArticleId, reader: ReaderId): Promise<Comment[]> {
  const rows = await tables(db)
    .selectFrom('comment')
    .select(commentColumns)
    .where('comment.reader_id', '=', reader)
    .where('comment.article_id', '=', articleId)
    .where('comment.state', 'in', ['waiting', 'rejected'])
    .where('comment.reply_count', '=', 0)
    .orderBy('comment.created_at', 'desc')
    .orderBy('comment.id', 'desc')
    .limit(100)
    .execute()
  return rows.map(toComment)
}

/** Threads of a discussion on one side of a moment. */
export async function countThreads(
  db: Db,
  articleId: ArticleId,
  { at, side }: { at: Instant; side: 'before' | 'after' },
): Promise<number> {
  const { threads } = await tables(db)
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<number>().as('threads'))
    .where(inPlace({ articleId, parentId: null }))
    .where('comment.created_at', side === 'before' ? '<' : '>=', at)
    .executeTakeFirstOrThrow()
  return threads
}

export async function countCommentsBefore(db: Db, articleId: ArticleId, at: Instant): Promise<number> {
  const { comments } = await tables(db)
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<number>().as('comments'))
    .where('comment.article_id', '=', articleId)
    .where('comment.state', '=', 'published')
    .where('comment.created_at', '<', at)
    .executeTakeFirstOrThrow()
  return comments
}
