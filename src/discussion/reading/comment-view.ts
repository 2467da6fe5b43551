import type { Instant } from '../../platform/time/index.ts'
import type { Reader, ReaderId } from '../../readers/index.ts'
import type { Comment, CommentId, CommentState, Removal } from '../comment.ts'
import { type DiscussionState, type Rights, rightsOver } from '../rights.ts'
import type { Branch } from '../thread/thread.ts'

/** A comment as one person sees it: everything is decided, the page only sets it. */
export interface CommentView {
  readonly id: CommentId
  /** Null for a placeholder, and for a writer whose account is no more. */
  readonly author: string | null
  readonly createdAt: Instant
  readonly editedAt: Instant | null
  readonly state: CommentState
  /** Null where only a placeholder is shown. */
  readonly html: string | null
  readonly removal: Removal | null
  /** Whom it answers. */
  readonly parent: { readonly id: CommentId; readonly author: string | null } | null
  readonly votes: number
  readonly voted: boolean
  readonly own: boolean
  readonly rights: Rights
  readonly replies: readonly CommentView[]
  /** Published comments below that are not on this page. */
  readonly hidden: number
}

interface ViewContext {
  readonly reader: ReaderId | null
  readonly state: DiscussionState
  readonly now: Instant
  readonly authors: ReadonlyMap<ReaderId, Reader>
  readonly voted: ReadonlySet<CommentId>
  /** Every comment of the page, and those that its topmost ones answer. */
  readonly known: ReadonlyMap<CommentId, Comment>
}

export function toView({ comment, replies, hidden }: Branch, context: ViewContext): CommentView {
  const rights = rightsOver(comment, context.reader, context.state, context.now)
  const parent = comment.parentId ? context.known.get(comment.parentId) : undefined
  return {
    id: comment.id,
    author: rights.see ? nameOf(comment, context) : null,
    createdAt: comment.createdAt,
    editedAt: rights.see ? comment.editedAt : null,
    state: comment.state,
    html: rights.see && comment.state !== 'rejected' ? comment.html : null,
    removal: comment.removal,
    parent: comment.parentId
      ? { id: comment.parentId, author: parent ? nameOf(parent, context) : null }
      : null,
    votes: comment.votes,
    voted: context.voted.has(comment.id),
    own: context.reader !== null && comment.readerId === context.reader,
    rights,
    replies: replies.map(reply => toView(reply, context)),
    hidden,
  }
}

/** Of whoever wrote what is not public, others learn nothing. */
function nameOf(comment: Comment, { authors, reader }: ViewContext): string | null {
  const held = comment.state === 'waiting' || comment.state === 'rejected'
  const shown = comment.state === 'published' || (held && comment.readerId === reader)
  return shown ? (authors.get(comment.readerId)?.displayName ?? null) : null
}
