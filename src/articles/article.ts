import type { Day, Instant } from '../platform/time/index.ts'
import type { FrozenClaim } from '../sourcing/index.ts'
import type { CorrectionKind } from './history/revision.ts'
import type { Picture } from './pictures/picture.ts'

export type ArticleId = string & { readonly brand: 'ArticleId' }
export type VersionId = string & { readonly brand: 'VersionId' }
export type AuthorId = string & { readonly brand: 'AuthorId' }
export type CorrectionId = string & { readonly brand: 'CorrectionId' }

/** Readers see `published` stories only; of a `withdrawn` one they are told that it was here. */
export type ArticleState = 'draft' | 'scheduled' | 'published' | 'withdrawn'

/** An author as a story names them. */
export interface Byline {
  readonly slug: string
  readonly name: string
}

export interface Author extends Byline {
  readonly role: string
  /** A few sentences for the author's page. */
  readonly about: string
}

export interface ArticleAddress {
  readonly day: Day
  readonly slug: string
}

/** A published story as lists show it. */
export interface ArticleSummary extends ArticleAddress {
  readonly id: ArticleId
  readonly versionNumber: number
  readonly headline: string
  readonly standfirst: string
  readonly section: { readonly slug: string; readonly name: string }
  readonly authors: readonly Byline[]
  readonly publishedAt: Instant
  /** When a later version replaced what was first published; null when none has. */
  readonly updatedAt: Instant | null
  readonly picture: Picture | null
  readonly correctedAt: Instant | null
}

/** A published story as its own page shows it. */
export interface PublishedArticle extends ArticleSummary {
  readonly versionId: VersionId
  /** Versions that were public, this one among them. */
  readonly versionCount: number
  /** Markdown as written. */
  readonly body: string
  /** Sanitised, ready for the page. */
  readonly bodyHtml: string
  readonly wordCount: number
  readonly sources: readonly SourceNote[]
  /** Who says what in it, in document order; where there are any, the list of sources says nothing more. */
  readonly claims: readonly FrozenClaim[]
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

/** Who or what a story rests on, as the sources list shows it. */
export interface SourceNote {
  readonly name: string
  readonly role: string | null
  /** How the paper knows: in person, by letter, in a document it has read. */
  readonly how: string | null
  readonly url: string | null
  readonly anonymous: boolean
  /** Why a source is not named. */
  readonly reason: string | null
}

/** An open note of what was wrong and what is right, or of what was easily misunderstood. */
export interface Correction {
  readonly id: CorrectionId
  readonly kind: CorrectionKind
  readonly text: string
  readonly at: Instant
  /** The version that put it right; null when the text stayed as it was. */
  readonly versionNumber: number | null
}
