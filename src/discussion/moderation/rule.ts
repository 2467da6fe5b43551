import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import type { CommentId, HeldFor } from '../comment.ts'

/** What the rules look at before anybody reads a comment. */
export interface Submission {
  readonly readerId: ReaderId
  readonly text: string
  readonly hash: string
  readonly links: number
  readonly now: Instant
  /** The comment whose text is being changed; null for a new one. */
  readonly editing: CommentId | null
}

/** Why a comment is not taken at all. The writer is told and keeps the filled-in form. */
export type Refusal = 'flood' | 'repeated'

export type Verdict =
  | { readonly verdict: 'publish' }
  | { readonly verdict: 'wait'; readonly heldFor: HeldFor }
  | { readonly verdict: 'refuse'; readonly reason: Refusal }

export type Rule = (db: Db, submission: Submission) => Promise<Verdict>

export const publish: Verdict = { verdict: 'publish' }
