import type { Instant } from '../platform/time/index.ts'
import type { StaffId } from '../staff/index.ts'

/** What the desk did with an attribution that the assistant proposed: its words, not its place. */
export interface ProposalOutcome {
  readonly storyId: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: string | null
  readonly outcome: 'accepted' | 'rejected'
  readonly by: StaffId | null
  readonly at: Instant
}
