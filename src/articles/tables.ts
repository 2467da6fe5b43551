import type { Generated } from 'kysely'
import type { Day, Instant } from '../platform/time/index.ts'
import type { ArticleId, ArticleState, AuthorId, CorrectionId, VersionId } from './article.ts'
import type { CorrectionKind, VersionKind, WithdrawalId, WithdrawalKind } from './history/revision.ts'

export type ArticleTable = {
  id: ArticleId
  state: ArticleState
  /** With `slug` its address; null until it is first published or scheduled. */
  day: Day | null
  slug: string | null
  section_id: string | null
  /** When it was first published, or will be. */
  published_at: Instant | null
  /** The version that readers see, or will see. */
  version_id: VersionId | null
  /** Its place on the front page as the editor ordered it; null: among the rest, newest first. */
  front_rank: number | null
  /** Where its text comes from, such as `file:/stories/ferry.md`: the same origin is the same story. */
  origin: string | null
  corrected_at: Instant | null
  withdrawn_at: Instant | null
  created_at: Instant
  /** When anything about it last changed, its draft included. */
  changed_at: Instant
}

/** Every address a story ever had in public; never given to another story. */
type ArticleAddressTable = {
  day: Day
  slug: string
  article_id: ArticleId
  created_at: Instant
}

/** Text at work, apart from what is published. */
export type ArticleDraftTable = {
  article_id: ArticleId
  /** JSON of a `StoryDraft` */
  story: string
  saved_by: string | null
  saved_at: Instant
}

/** One publication of a text. The database refuses to change or delete a row. */
export type ArticleVersionTable = {
  id: VersionId
  article_id: ArticleId
  number: number
  published_at: Instant
  published_by: string | null
  /** Why there is a new version, in the editor's words. */
  reason: string | null
  headline: string
  standfirst: string
  section_id: string
  /** JSON of `Byline[]` */
  authors: string
  /** JSON of a `Picture` */
  picture: string | null
  word_count: number
  previous_hash: string | null
  /** SHA-256 over the row and the hash of the version before, in hexadecimal. */
  hash: string
  /** What the hash covers: see `history/hash.ts`. */
  format: number
  /** Null for a version from before kinds were declared. */
  kind: VersionKind | null
  /** JSON of a `RevisionDetails`; of corrections and clarifications. */
  revision: string | null
  /** JSON of `FrozenClaim[]`: who said what, as this version has it. */
  claims: string
  /** JSON of `SourceNote[]` */
  sources: string
  /** Markdown as written; its pictures are named as they are stored. */
  body: string
  /** Sanitised; links to sister stories still say `story:slug`. */
  body_html: string
}

export type AuthorTable = {
  id: AuthorId
  slug: string
  name: string
  role: string
  about: string
}

type ArticleAuthorTable = {
  article_id: ArticleId
  author_id: AuthorId
  /** The article's own, again: an author's page is then one index. */
  published_at: Instant
}

/** Only ever added to, as the database sees to. */
export type CorrectionTable = {
  id: CorrectionId
  article_id: ArticleId
  kind: CorrectionKind
  text: string
  at: Instant
  made_by: string | null
  /** The version that put it right; null when the text stayed as it was. */
  version_number: number | null
}

/** Only ever added to, as the database sees to. */
export type WithdrawalTable = {
  id: WithdrawalId
  article_id: ArticleId
  at: Instant
  kind: WithdrawalKind
  /** For readers; empty when none was given. */
  reason: string
  made_by: string | null
}

/** A withdrawn story was to come back at an hour, and was called off before. */
type ReturnCalledOffTable = {
  article_id: ArticleId
  at: Instant
}

/** The folded words of a published story; the search index follows this table. */
export type ArticleTextTable = {
  id: Generated<number>
  article_id: ArticleId
  headline: string
  standfirst: string
  body: string
}

export type ArticleTables = {
  article: ArticleTable
  article_address: ArticleAddressTable
  article_draft: ArticleDraftTable
  article_version: ArticleVersionTable
  author: AuthorTable
  article_author: ArticleAuthorTable
  correction: CorrectionTable
  withdrawal: WithdrawalTable
  return_called_off: ReturnCalledOffTable
  article_text: ArticleTextTable
}
