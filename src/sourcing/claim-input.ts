import type { Range, StoryTexts } from './anchors/anchor.ts'
import type { Claim, ClaimId, ClaimKind, Manner, Relation } from './claim.ts'
import type { ReportId, SourceId } from './source.ts'

export interface HopInput {
  readonly relation: Relation
  readonly outlet: SourceId
  readonly report?: ReportId | null
  readonly stated: 'stated' | 'inferred'
  readonly inferredFrom?: ClaimId | null
}

/** What may be said of a claim; places are in the texts that come with it. */
export interface ClaimInput {
  readonly at: Range
  readonly kind: ClaimKind
  readonly manner: Manner
  readonly source?: SourceId | null
  readonly sourceAt?: Range | null
  /** Left out: the words at `cueAt`. */
  readonly cue?: string | null
  readonly cueAt?: Range | null
  /** Places of words in quotation marks, inside the claim. */
  readonly quoted?: readonly { readonly start: number; readonly end: number }[]
  /** In order; the first is nearest to the source. */
  readonly hops?: readonly HopInput[]
  readonly embeddedIn?: ClaimId | null
  readonly note?: string
  readonly label?: string | null
}

export interface ClaimPlace {
  readonly storyId: string
  /** The story as it is now; its other claims are found again in it first. */
  readonly texts: StoryTexts
}

export type ClaimProblem =
  | 'not-found'
  /** The passage holds no word of the text. */
  | 'no-words'
  | 'quoted-outside'
  | 'source-not-found'
  /** An anonymous source belongs to one story. */
  | 'source-of-another-story'
  /** Anonymous, but not so the source; or on the record, and anonymous. */
  | 'manner-and-source'
  | 'outlet-not-found'
  | 'report-of-another-outlet'
  | 'inferred-from-unknown'
  /** Concluded from a claim that was concluded from this one. */
  | 'inferred-in-a-circle'
  | 'embedded-in-unknown'
  /** The claim that it should be a part of does not hold its words. */
  | 'not-enclosed'
  /** A claim that stands as corroborated would have one root only; its standing has to change first. */
  | 'corroboration-rests-on-it'

export type ClaimOutcome =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly reason: ClaimProblem }
