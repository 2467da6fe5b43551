import type { ArticleId } from '../articles/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { ReaderId } from '../readers/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { CommentId, CommentState, HeldFor, RemovalReason, ReportReason } from './comment.ts'
import type { DiscussionState } from './rights.ts'

/** One row for each story that was ever commented on. Every change of its comments locks it first. */
export type DiscussionTable = {
  article_id: ArticleId
  state: DiscussionState
  /** Published comments. */
  comment_count: number
  /** Threads that are shown, placeholders included. */
  thread_count: number
  /** Threads begun: numbers the next one's path. */
  threads_ever: number
  /** Votes that stand. */
  votes_cast: number
  changed_at: Instant
}

export type CommentTable = {
  id: CommentId
  article_id: ArticleId
  reader_id: ReaderId
  parent_id: CommentId | null
  path: string
  depth: number
  state: CommentState
  held_for: HeldFor | null
  removal_reason: RemovalReason | null
  removal_note: string | null
  text: string
  html: string
  text_hash: string
  /** The rendered form it came from: sent twice, it is one comment. */
  submission_key: string
  vote_count: number
  /** The discussion's votes when it was published. */
  votes_before: number
  rank: number
  /** Replies ever written: numbers the next one's path. */
  children_ever: number
  /** Published comments anywhere below. */
  reply_count: number
  open_reports: number
  created_at: Instant
  edited_at: Instant | null
}

type CommentVoteTable = { comment_id: CommentId; reader_id: ReaderId; created_at: Instant }

/** What somebody wrote who has yet to open the link in their mail. Nobody sees it; it is no comment. */
export type CommentDraftTable = {
  id: string
  article_id: ArticleId
  parent_id: CommentId | null
  email: string
  name: string
  text: string
  submission_key: string
  /** Recognises the browser that sent it. */
  browser_mark: string
  /** The comment that it became. */
  comment_id: CommentId | null
  created_at: Instant
}

/** What moderators think of a writer. */
type CommenterTable = { reader_id: ReaderId; trusted_at: Instant | null }

export type CommentReportTable = {
  id: string
  comment_id: CommentId
  /** Null for a reader who had not signed in. */
  reader_id: ReaderId | null
  reason: ReportReason
  note: string
  created_at: Instant
  /** When a moderator decided on the comment. */
  answered_at: Instant | null
}

/** Only ever added to. */
export type ModerationDecisionTable = {
  id: string
  comment_id: CommentId
  staff_id: StaffId
  decision: 'approve' | 'reject' | 'spam'
  reason: RemovalReason | null
  note: string
  created_at: Instant
}

export type DiscussionTables = {
  discussion: DiscussionTable
  comment: CommentTable
  comment_vote: CommentVoteTable
  comment_draft: CommentDraftTable
  commenter: CommenterTable
  comment_report: CommentReportTable
  moderation_decision: ModerationDecisionTable
}
