import type { ArticleId } from '../articles/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { ReaderId } from '../readers/index.ts'

export type CommentId = string & { readonly brand: 'CommentId' }

/**
 * - `published`: everybody reads it.
 * - `waiting`: a moderator has to look first; its writer sees it, nobody else.
 * - `rejected`: a moderator said no before anybody had read it; its writer sees that, and why.
 * - `removed`: a moderator took it down after it had been public; everybody sees that, and why, never the text.
 * - `spam`: as if it had never been there.
 * - `deleted`: its writer took it back; the text is gone from the database too.
 */
export type CommentState = 'published' | 'waiting' | 'rejected' | 'removed' | 'spam' | 'deleted'

/** Why a comment waits. */
export type HeldFor = 'newcomer' | 'links' | 'repeated'

export interface Comment {
  readonly id: CommentId
  readonly articleId: ArticleId
  readonly readerId: ReaderId
  readonly parentId: CommentId | null
  /** Where it hangs in the tree; see `path.ts`. */
  readonly path: string
  /** 0 for one that begins a thread. */
  readonly depth: number
  readonly state: CommentState
  readonly heldFor: HeldFor | null
  readonly removal: Removal | null
  /** As written. */
  readonly text: string
  /** As shown: sanitised when it was written. */
  readonly html: string
  readonly votes: number
  /** How good the readers find it, from 0 to 1; see `ranking.ts`. */
  readonly rank: number
  /** Published comments anywhere below it. */
  readonly replies: number
  readonly openReports: number
  readonly createdAt: Instant
  readonly editedAt: Instant | null
}

/** Where a comment hangs: under a story, and under another comment or, as null, at the top of a thread. */
export interface Place {
  readonly articleId: ArticleId
  readonly parentId: CommentId | null
}

export interface Removal {
  readonly reason: RemovalReason
  /** What the moderator added in their own words; may be empty. */
  readonly note: string
}

/** The catalogue of reasons for which a moderator takes a comment away. */
export const removalReasons = [
  'personal-attack',
  'hate',
  'private-information',
  'unlawful',
  'unfounded-claim',
  'advertising',
  'off-topic',
  'other',
] as const
export type RemovalReason = (typeof removalReasons)[number]

/** The catalogue of reasons a reader gives in a report. */
export const reportReasons = [
  'personal-attack',
  'advertising',
  'private-information',
  'unlawful',
  'untrue',
  'other',
] as const
export type ReportReason = (typeof reportReasons)[number]

export const orders = ['best', 'newest', 'oldest'] as const
/** How threads are ordered on the page. */
export type Order = (typeof orders)[number]

/** What everybody sees in its place: the comment, a line that says it is gone, or nothing. */
type Appearance = 'comment' | 'placeholder' | 'nothing'

/** A comment that is gone stays as a placeholder while something hangs below it, and always after a moderator took it down. */
export function appearanceOf({ state, replies }: Pick<Comment, 'state' | 'replies'>): Appearance {
  if (state === 'published') return 'comment'
  return state === 'removed' || replies > 0 ? 'placeholder' : 'nothing'
}

/** How long a writer may change their own comment. */
export const editMinutes = 5

/** Characters, counted as a person counts them. */
export const longestText = 5000
