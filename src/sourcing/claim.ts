import type { Instant } from '../platform/time/index.ts'
import type { Anchor } from './anchors/anchor.ts'
import type { Report, Source } from './source.ts'
import type { StandingEntry } from './standing.ts'

export type ClaimId = string & { readonly brand: 'ClaimId' }

export const claimKinds = ['fact', 'judgement', 'prediction', 'demand'] as const
export type ClaimKind = (typeof claimKinds)[number]

export const manners = [
  'on-record',
  'document',
  'published-report',
  'background',
  'anonymous',
  'no-comment',
  'unattributed',
] as const
/** How the words came to be said. `background`: publicly known, given without a source of its own. */
export type Manner = (typeof manners)[number]

export const linkKinds = ['supports', 'denies', 'responds-to', 'qualifies', 'same-origin'] as const
export type LinkKind = (typeof linkKinds)[number]

export const relations = ['told-to', 'reported-by'] as const
export type Relation = (typeof relations)[number]

/** One step by which words came from their source to us; the first is nearest to the source. */
export interface Hop {
  readonly relation: Relation
  readonly outlet: Source
  readonly report: Report | null
  /** Whether the text says so, or the desk concluded it. */
  readonly stated: 'stated' | 'inferred'
  /** The claim whose chain it was concluded from. */
  readonly inferredFrom: ClaimId | null
}

/** Words in quotation marks inside a claim, in the claim's own field. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly exact: string
}

export interface Link {
  readonly to: ClaimId
  readonly kind: LinkKind
}

/** A passage of a story that says something, and who says it. */
export interface Claim {
  readonly id: ClaimId
  readonly storyId: string
  /** What it is called in the file that it was imported from. */
  readonly label: string | null
  readonly kind: ClaimKind
  /** Of a lost claim: the words as last seen, and about where they stood. */
  readonly anchor: Anchor
  /** Since when its words are not in the text. It comes back by itself when they do. */
  readonly lostAt: Instant | null
  readonly source: Source | null
  readonly sourceAnchor: Anchor | null
  /** The words that tie source and claim together, `has told`. */
  readonly cue: string | null
  readonly cueAnchor: Anchor | null
  readonly quoted: readonly Quoted[]
  readonly manner: Manner
  readonly hops: readonly Hop[]
  /** The claim that this one is a part of. */
  readonly embeddedIn: ClaimId | null
  readonly links: readonly Link[]
  /** For the desk only. */
  readonly note: string
  /** The entry that holds now. */
  readonly standing: StandingEntry
  readonly createdAt: Instant
  readonly changedAt: Instant
}
