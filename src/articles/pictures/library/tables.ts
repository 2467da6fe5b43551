import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { Focus } from '../picture.ts'

/** A picture that can be used again, with the words that it is offered with. A story keeps its own. */
type PictureTable = {
  /** The base name of its files. */
  file: string
  alt: string
  caption: string | null
  credit: string | null
  focus: Focus | null
  /** Alt, caption and credit, folded: what is searched. */
  words: string
  added_by: StaffId | null
  added_at: Instant
}

export type LibraryTables = { picture: PictureTable }
