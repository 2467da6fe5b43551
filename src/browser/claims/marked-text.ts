import type { ClaimsData } from './claims-data.ts'

/** From a letter of a text up to another, counted in its plain text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface MarkedProposal extends Stretch {
  /** By its place in the list of proposals. */
  readonly index: number
}

/** A text of a story in which claims and proposals are marked: its body, its headline, its standfirst. */
export interface MarkedText {
  readonly field: string
  readonly text: string
  /** What is selected, or where the cursor is. */
  readonly cursor: Stretch
  /** What the browser shows as selected; without a selection the sentence that the cursor is in. */
  readonly wanted: Stretch | null
  /** In the order of the text, where they stand by now. */
  readonly proposals: readonly MarkedProposal[]
  /** Marks what came from the paper. */
  show(data: ClaimsData): void
  select(words: Stretch): void
  /** Where something belongs on the screen that is about these words. */
  under(words: Stretch): { readonly left: number; readonly bottom: number }
  focus(): void
}
