import type { Anchor } from './anchors/anchor.ts'
import type { ClaimId, ClaimKind, Hop, Link, Manner, Quoted } from './claim.ts'
import type { Source, SourceId } from './source.ts'

/** A source as readers may see it, as it was when a version was published. */
export interface FrozenSource
  extends Pick<Source, 'id' | 'slug' | 'kind' | 'wording' | 'role' | 'interest' | 'outlet' | 'url'> {
  /** Left out where it is none, as in versions from before it was asked. */
  readonly government?: 'government' | undefined
  readonly affiliation: { readonly id: SourceId; readonly slug: string; readonly wording: string } | null
  /** Of an anonymous one: how many people, and why it is not named. */
  readonly number: string | null
  readonly reason: string | null
}

export interface FrozenHop extends Pick<Hop, 'relation' | 'stated' | 'inferredFrom'> {
  readonly outlet: FrozenSource
  readonly report: {
    readonly title: string
    readonly url: string | null
    readonly date: string | null
  } | null
}

/**
 * A claim as a version was published with it: who says so, through whom, in which words. Its anchors are places in that
 * version's texts. Its standing is not here, since that goes on changing; `standingHistory` tells it with dates. What
 * it refers to is another claim of the same version.
 */
export interface FrozenClaim {
  readonly id: ClaimId
  /** From 1, in document order. */
  readonly number: number
  readonly kind: ClaimKind
  readonly anchor: Anchor
  readonly source: FrozenSource | null
  readonly sourceAnchor: Anchor | null
  readonly cue: string | null
  readonly cueAnchor: Anchor | null
  readonly quoted: readonly Quoted[]
  readonly manner: Manner
  readonly hops: readonly FrozenHop[]
  readonly embeddedIn: ClaimId | null
  readonly links: readonly Link[]
}
