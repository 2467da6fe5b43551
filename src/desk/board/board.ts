import type { DeskSummary, newsroom } from '../../articles/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** The board's columns, from an idea to what is out. */
export const columns = ['planned', 'draft', 'ready', 'waiting', 'out'] as const
type Column = (typeof columns)[number]

/** Under which move a card lands in a column: what dropping it there presses. */
export const moveInto: Readonly<Record<Column, newsroom.Destination>> = {
  planned: 'planned',
  draft: 'draft',
  ready: 'ready',
  waiting: 'scheduled',
  out: 'published',
}

const columnOf: Readonly<Record<newsroom.ShownStage, Column | null>> = {
  planned: 'planned',
  draft: 'draft',
  ready: 'ready',
  scheduled: 'waiting',
  embargoed: 'waiting',
  published: 'out',
  amended: 'out',
  withdrawn: null,
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
  /** Whether a second editor stands for its text; null where nobody has to. */
  readonly isSigned: boolean | null
}

export type Board = Readonly<Record<Column, readonly Card[]>>

/** What is planned comes by its day, what waits by its hour, all else as it changed last. */
export function toBoard(cards: readonly Card[]): Board {
  const grouped = Map.groupBy(cards, ({ stage }) => columnOf[stage])
  const of = (column: Column) => grouped.get(column) ?? []
  return {
    planned: of('planned').toSorted((one, other) => compare(dayKey(one), dayKey(other))),
    draft: of('draft'),
    ready: of('ready'),
    waiting: of('waiting').toSorted((one, other) => compare(hourKey(one), hourKey(other))),
    out: of('out'),
  }
}

/** Behind every day. */
const noDay = '9999'

const dayKey = ({ story }: Card): string => `${story.plannedDay ?? noDay} ${story.id}`
const hourKey = ({ story }: Card): string => `${story.publishedAt ?? ('' as Instant)} ${story.id}`
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
