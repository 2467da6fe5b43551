import type { DeskSummary, newsroom } from '../../articles/index.ts'

/** Under which move a card lands in a column: what dropping it there presses. */
export const moveInto: Readonly<Record<newsroom.BoardColumnName, newsroom.Destination>> = {
  planned: 'planned',
  draft: 'draft',
  ready: 'ready',
  waiting: 'scheduled',
  out: 'published',
}

/** The list that has all of a column's stories, by its address. */
export const listOf: Readonly<Record<newsroom.BoardColumnName, string>> = {
  planned: 'planned',
  draft: 'draft',
  ready: 'ready',
  waiting: 'scheduled',
  out: 'out',
}

/** A story on the board. */
export interface Card {
  readonly story: DeskSummary
  readonly stage: newsroom.ShownStage
  readonly moves: readonly newsroom.Destination[]
  /** Notes that nobody has resolved. */
  readonly notes: number
  /** Anonymous sources that lack a reason or an approver. */
  readonly sources: number
  /** It waits for its hour, and what was changed since does not go out with it. */
  readonly isLeftBehind: boolean
  /** Whether a second editor stands for its text; null where nobody has to. */
  readonly isSigned: boolean | null
}

/** The first cards of a column, and how many stories stand in it. */
interface Column {
  readonly cards: readonly Card[]
  readonly total: number
}

export type Board = ReadonlyMap<newsroom.BoardColumnName, Column>
