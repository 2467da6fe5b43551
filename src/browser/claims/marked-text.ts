import type { Stretch } from '../marks/stretch.ts'
import type { ClaimsData } from './claims-data.ts'

export interface PlacedClaim extends Stretch {
  readonly id: string
}

export interface MarkedProposal extends Stretch {
  /** By its place in the list of proposals. */
  readonly index: number
}

/** The number of each claim whose words stand in the story, by its id. */
export type Numbers = ReadonlyMap<string, number>

/** A text of a story in which claims and proposals are marked: its body, its headline, its standfirst. */
export interface MarkedText {
  readonly field: string
  readonly text: string
  /** What is selected, or where the cursor is. */
  readonly cursor: Stretch
  /** What the browser shows as selected; without a selection the sentence that the cursor is in. */
  readonly wanted: Stretch | null
  /** Where they stand by now. */
  readonly claims: readonly PlacedClaim[]
  /** In the order of the text, where they stand by now. */
  readonly proposals: readonly MarkedProposal[]
  /** Marks what came from the paper. */
  show(data: ClaimsData): void
  /** Gives claims the numbers that readers will see. */
  number(numbers: Numbers): void
  select(words: Stretch): void
  /** Where something belongs on the screen that is about these words. */
  under(words: Stretch): { readonly left: number; readonly bottom: number }
  focus(): void
}

/** Claims in the order of the story, the longer first where two begin together: as the paper numbers them. */
export const numberInOrder = (texts: readonly (readonly PlacedClaim[])[]): Numbers =>
  new Map(texts.flatMap(claims => claims.toSorted(byPlace)).map(({ id }, index) => [id, index + 1]))

const byPlace = (one: PlacedClaim, other: PlacedClaim): number =>
  one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1)
