import { type Instant, millisecondsBetween } from '../platform/time/index.ts'
import type { ReaderId } from '../readers/index.ts'
import { type Comment, editMinutes } from './comment.ts'
import { deepest } from './thread/path.ts'

export type DiscussionState = 'open' | 'closed'

/** What one person may do with one comment. Null for somebody who has not signed in. */
export interface Rights {
  readonly see: boolean
  readonly reply: boolean
  readonly vote: boolean
  readonly report: boolean
  readonly edit: boolean
  readonly delete: boolean
}

/** The one place that decides: use cases ask before they write, pages before they offer. */
export function rightsOver(
  comment: Pick<Comment, 'readerId' | 'state' | 'replies' | 'depth' | 'createdAt'>,
  reader: ReaderId | null,
  discussion: DiscussionState,
  now: Instant,
): Rights {
  const own = reader !== null && comment.readerId === reader
  const isPublic = comment.state === 'published'
  const open = discussion === 'open'
  const fresh = millisecondsBetween(comment.createdAt, now) <= editMinutes * 60_000
  return {
    see: isPublic || (own && (comment.state === 'waiting' || comment.state === 'rejected')),
    reply: isPublic && open && comment.depth < deepest,
    vote: isPublic && open && !own,
    report: isPublic && !own,
    edit: own && open && fresh && (isPublic || comment.state === 'waiting'),
    delete: own && (isPublic || comment.state === 'waiting'),
  }
}
