import type { Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'

/** A story at work as one shared document: all that was typed up to `seq`. */
export type WritingTable = {
  article_id: ArticleId
  /** The document as it was at `snapshot_seq`; later changes are rows of `writing_update`. */
  snapshot: Uint8Array
  snapshot_seq: number
  seq: number
  /** Up to which change the draft holds it. Behind `seq`: the draft lags, and is brought up within a second. */
  settled_seq: number
  /** JSON of the `StoryFields` that draft and document last agreed on: what else changed a story is seen against it. */
  settled: string
  written_by: StaffId | null
  /** JSON: by staff id, when the audit trail last said that they write here. */
  noted: string
}

/** A change as it came, until a snapshot and the draft hold it. */
type WritingUpdateTable = {
  article_id: ArticleId
  seq: number
  change: Uint8Array
  made_by: StaffId | null
  made_at: Instant
}

/** The text that a form was given at a moment: what its writer had before them is known when the form comes back. */
type WritingBaseTable = {
  article_id: ArticleId
  since: Instant
  /** JSON of `StoryFields` */
  fields: string
}

export type WritingTables = {
  writing: WritingTable
  writing_update: WritingUpdateTable
  writing_base: WritingBaseTable
}
