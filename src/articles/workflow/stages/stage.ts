import type { Instant } from '../../../platform/time/index.ts'
import { can, type Permission, type Role } from '../../../staff/index.ts'
import type { ArticleState } from '../../article.ts'

/** How far a story is that nobody outside has seen: an idea with a day and a name, being written, or done. */
export type Stage = 'planned' | 'draft' | 'ready'

/** What the newsroom sees of a story: its stage, its hour and what readers have, as one word. */
export type ShownStage =
  | Stage
  | 'scheduled'
  /** It waits for its hour, and before then nobody outside may know of it. */
  | 'embargoed'
  | 'published'
  /** Readers see the version before: it has changes that are not published. */
  | 'amended'
  | 'withdrawn'

/** All that decides which stage is shown. */
export interface Progress {
  readonly state: ArticleState
  readonly stage: Stage
  readonly embargoUntil: Instant | null
  /** When a text at work was saved; null when there is none beside what is published. */
  readonly draftSavedAt: Instant | null
}

export function shownStage({ state, stage, embargoUntil, draftSavedAt }: Progress, now: Instant): ShownStage {
  switch (state) {
    case 'draft':
      return stage
    case 'scheduled':
      return isEmbargoed(embargoUntil, now) ? 'embargoed' : 'scheduled'
    case 'published':
      return draftSavedAt ? 'amended' : 'published'
    case 'withdrawn':
      return 'withdrawn'
  }
}

export const isEmbargoed = (until: Instant | null, now: Instant): boolean => until !== null && until > now

/** Where a story can be moved to by hand; the other stages come by themselves. */
export type Destination = Stage | 'scheduled' | 'published' | 'withdrawn'

interface Move {
  readonly from: readonly ShownStage[]
  readonly to: Destination
  readonly permission: Permission
}

/** Who may move what where. What is not here cannot be done by moving. */
export const moves: readonly Move[] = [
  { from: ['planned', 'ready'], to: 'draft', permission: 'write-stories' },
  { from: ['draft'], to: 'ready', permission: 'write-stories' },
  { from: ['draft'], to: 'planned', permission: 'publish-stories' },
  { from: ['draft', 'ready'], to: 'scheduled', permission: 'publish-stories' },
  { from: ['draft', 'ready', 'amended', 'withdrawn'], to: 'published', permission: 'publish-stories' },
  { from: ['scheduled', 'embargoed'], to: 'draft', permission: 'publish-stories' },
  { from: ['published', 'amended'], to: 'withdrawn', permission: 'publish-stories' },
]

/** Where somebody may move a story from where it stands. */
export const movesFrom = (from: ShownStage, role: Role): readonly Destination[] =>
  moves.filter(move => move.from.includes(from) && can(role, move.permission)).map(({ to }) => to)
