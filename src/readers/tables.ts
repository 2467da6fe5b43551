import type { Instant } from '../platform/time/index.ts'
import type { ReaderId } from './reader.ts'

export type ReaderTable = {
  id: ReaderId
  /** As the reader wrote it. */
  email: string
  /** In lower case: one reader per address. */
  email_key: string
  display_name: string
  created_at: Instant
}

/** A name that is kept for one person, such as an editor: nobody else may take it or one that looks like it. */
export type KeptNameTable = {
  email_key: string
  folded: string
}

export type ReaderTables = {
  reader: ReaderTable
  kept_name: KeptNameTable
}
