import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DiscussionState } from '../rights.ts'
import type { DiscussionTable } from '../tables.ts'
import { isListed } from './listing.ts'
import { tables } from './tables.ts'

export interface DiscussionCounts {
  readonly state: DiscussionState
  readonly comments: number
  readonly threads: number
  readonly votesCast: number
}

const none: DiscussionCounts = { state: 'open', comments: 0, threads: 0, votesCast: 0 }

const columns = ['state', 'comment_count', 'thread_count', 'votes_cast'] as const

const toCounts = (row: Pick<DiscussionTable, (typeof columns)[number]>): DiscussionCounts => ({
  state: row.state,
  comments: row.comment_count,
  threads: row.thread_count,
  votesCast: row.votes_cast,
})

export async function readDiscussion(db: Db, article: ArticleId): Promise<DiscussionCounts> {
  const row = await tables(db)
    .selectFrom('discussion')
    .select(columns)
    .where('article_id', '=', article)
    .executeTakeFirst()
  return row ? toCounts(row) : none
}

/** Published comments by story; stories without any are left out. */
export async function commentCounts(db: Db, articles: readonly ArticleId[]): Promise<Map<ArticleId, number>> {
  if (articles.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('discussion')
    .select(['article_id', 'comment_count'])
    .where('article_id', 'in', [...articles])
    .where('comment_count', '>', 0)
    .execute()
  return new Map(rows.map(row => [row.article_id, row.comment_count]))
}

/**
 * Makes sure that a discussion's row is there and holds it until the transaction ends, so that all changes of one
 * discussion come one after the other and its counts cannot drift.
 */
export async function lockDiscussion(db: Db, article: ArticleId, now: Instant): Promise<DiscussionCounts> {
  await tables(db)
    .insertInto('discussion')
    .values({
      article_id: article,
      state: 'open',
      comment_count: 0,
      thread_count: 0,
      threads_ever: 0,
      votes_cast: 0,
      changed_at: now,
    })
    .onConflict(conflict => conflict.column('article_id').doNothing())
    .execute()
  const row = await tables(db)
    .updateTable('discussion')
    .set({ changed_at: now })
    .where('article_id', '=', article)
    .returning(columns)
    .executeTakeFirstOrThrow()
  return toCounts(row)
}

/** Numbers the next thread. */
export async function countThread(db: Db, article: ArticleId): Promise<number> {
  const { threads_ever } = await tables(db)
    .updateTable('discussion')
    .set(eb => ({ threads_ever: eb('threads_ever', '+', 1) }))
    .where('article_id', '=', article)
    .returning('threads_ever')
    .executeTakeFirstOrThrow()
  return threads_ever
}

/** Adds a vote that was given (1) or taken back (-1). */
export async function countVote(db: Db, article: ArticleId, by: 1 | -1): Promise<DiscussionCounts> {
  const row = await tables(db)
    .updateTable('discussion')
    .set(eb => ({ votes_cast: eb('votes_cast', '+', by) }))
    .where('article_id', '=', article)
    .returning(columns)
    .executeTakeFirstOrThrow()
  return toCounts(row)
}

/** Adds what an importer brought; cheaper than counting anew when there are thousands. */
export async function countImported(
  db: Db,
  article: ArticleId,
  { comments, threads, votes }: { comments: number; threads: number; votes: number },
): Promise<void> {
  await tables(db)
    .updateTable('discussion')
    .set(eb => ({
      comment_count: eb('comment_count', '+', comments),
      thread_count: eb('thread_count', '+', threads),
      votes_cast: eb('votes_cast', '+', votes),
    }))
    .where('article_id', '=', article)
    .execute()
}

/** Counts the comments and threads of a locked discussion anew. @returns published comments */
export async function recount(db: Db, article: ArticleId): Promise<number> {
  const { comment_count } = await tables(db)
    .updateTable('discussion')
    .set(eb => ({
      comment_count: eb
        .selectFrom('comment')
        .select(count => count.fn.countAll<number>().as('comments'))
        .where('comment.article_id', '=', article)
        .where('comment.state', '=', 'published'),
      thread_count: eb
        .selectFrom('comment')
        .select(count => count.fn.countAll<number>().as('threads'))
        .where('comment.article_id', '=', article)
        .where('comment.parent_id', 'is', null)
        .where(isListed),
    }))
    .where('article_id', '=', article)
    .returning('comment_count')
    .executeTakeFirstOrThrow()
  return comment_count
}

/** Changes how many published comments hang below each of these places. */
export async function addReplies(
  db: Db,
  article: ArticleId,
  paths: readonly string[],
  by: 1 | -1,
): Promise<void> {
  if (paths.length === 0) return
  await tables(db)
    .updateTable('comment')
    .set(eb => ({ reply_count: eb('reply_count', '+', by) }))
    .where('article_id', '=', article)
    .where('path', 'in', [...paths])
    .execute()
}

export async function writeDiscussionState(
  db: Db,
  article: ArticleId,
  state: DiscussionState,
): Promise<void> {
  await tables(db).updateTable('discussion').set({ state }).where('article_id', '=', article).execute()
}
