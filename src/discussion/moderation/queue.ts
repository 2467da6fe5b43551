import { type ArticleSummary, summariesById } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { type Reader, readersById } from '../../readers/index.ts'
import type { Comment, CommentId } from '../comment.ts'
import { commentsById, findComment } from '../store/comments.ts'
import { listDecisions, openReportsOn, type Report, trustedAmong } from '../store/moderation.ts'
import { countTabs, listTab, type QueueTab } from '../store/queue.ts'
import type { ModerationDecisionTable } from '../tables.ts'

/** A comment as a moderator sees it: who wrote it, what it answers, under which story, what readers said of it. */
export interface QueueEntry {
  readonly comment: Comment
  /** Null when the account is no more. */
  readonly author: Reader | null
  readonly trusted: boolean
  readonly parent: { readonly comment: Comment; readonly author: string } | null
  /** Null when the story is not public now. */
  readonly article: ArticleSummary | null
  readonly reports: readonly Report[]
}

interface QueueRequest {
  readonly tab: QueueTab
  readonly limit: number
  /** The last id already shown. */
  readonly before?: string | undefined
}

/** What moderators look at, newest first. */
export const listQueue = async (db: Db, request: QueueRequest): Promise<QueueEntry[]> =>
  inContext(db, await listTab(db, request))

export const countQueue = (db: Db): Promise<{ waiting: number; reported: number }> => countTabs(db)

export interface QueueDetail extends QueueEntry {
  /** Oldest first. */
  readonly decisions: readonly ModerationDecisionTable[]
}

/** One comment in its context with all decisions on it; null when there is none, or its writer took it back. */
export async function findCommentForDesk(db: Db, id: string): Promise<QueueDetail | null> {
  const comment = await findComment(db, id)
  if (!comment || comment.state === 'deleted') return null
  const [entry] = await inContext(db, [comment])
  return entry ? { ...entry, decisions: await listDecisions(db, comment.id) } : null
}

async function inContext(db: Db, comments: readonly Comment[]): Promise<QueueEntry[]> {
  const parents = await commentsById(
    db,
    comments.flatMap(({ parentId }) => parentId ?? []),
  )
  const readers = comments.map(({ readerId }) => readerId)
  const [authors, trusted, articles, reports] = await Promise.all([
    readersById(db, [...readers, ...[...parents.values()].map(({ readerId }) => readerId)]),
    trustedAmong(db, readers),
    summariesById(db, [...new Set(comments.map(({ articleId }) => articleId))]),
    openReportsOn(
      db,
      comments.flatMap(({ id, openReports }) => (openReports > 0 ? id : [])),
    ),
  ])
  const parentOf = (id: CommentId | null) => {
    const comment = id && parents.get(id)
    return comment ? { comment, author: authors.get(comment.readerId)?.displayName ?? '' } : null
  }
  return comments.map(comment => ({
    comment,
    author: authors.get(comment.readerId) ?? null,
    trusted: trusted.has(comment.readerId),
    parent: parentOf(comment.parentId),
    article: articles.get(comment.articleId) ?? null,
    reports: reports.filter(report => report.comment_id === comment.id),
  }))
}
