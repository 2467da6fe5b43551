import type { Instant } from '../../platform/time/index.ts'
import type { SourceKind } from '../../sourcing/index.ts'
import type { ArticleId } from '../article.ts'

/** A source that readers may look up, as the version that a story has now names it. Written anew with each version. */
export type CitedSourceTable = {
  article_id: ArticleId
  slug: string
  kind: SourceKind
  wording: string
  role: string | null
  /** Slug of the organisation that it belongs to. */
  affiliation: string | null
  /** How many of the story's claims it makes or carried to us; none for an organisation that is only belonged to. */
  claims: number
  published_at: Instant
}

export type CitedSourceTables = { cited_source: CitedSourceTable }
