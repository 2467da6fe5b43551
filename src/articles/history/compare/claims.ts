import type { FrozenClaim, Manner } from '../../../sourcing/index.ts'

/** Who says a claim, as two versions can differ on it. */
export interface Attribution {
  /** The public words; null: nobody is named. */
  readonly source: string | null
  readonly manner: Manner
  /** The outlets that it came through, nearest to the source first. */
  readonly via: readonly string[]
}

/** A claim that two versions have in different ways. */
export interface ClaimChange {
  /** As the newer version counts; of one that is gone, as the older one did. */
  readonly number: number
  /** The claim's words, in the version that the number is of. */
  readonly exact: string
  /** Null: the version does not make the claim. */
  readonly was: Attribution | null
  readonly is: Attribution | null
}

/** Claims that came or went, and those that are said by somebody else or in another manner, in document order. */
export function compareClaims(was: readonly FrozenClaim[], is: readonly FrozenClaim[]): ClaimChange[] {
  const before = new Map(was.map(claim => [claim.id, claim]))
  const after = new Set(is.map(({ id }) => id))
  const changed = is.flatMap(claim => {
    const old = before.get(claim.id)
    const change = { was: old ? attributionOf(old) : null, is: attributionOf(claim) }
    return JSON.stringify(change.was) === JSON.stringify(change.is) ? [] : [{ ...named(claim), ...change }]
  })
  const gone = was
    .filter(({ id }) => !after.has(id))
    .map(claim => ({ ...named(claim), was: attributionOf(claim), is: null }))
  return [...changed, ...gone]
}

const named = ({ number, anchor }: FrozenClaim) => ({ number, exact: anchor.exact })

/** What of a claim tells who says it, at work as in a version. */
export interface Attributed {
  readonly source: { readonly wording: string } | null
  readonly manner: Manner
  readonly hops: readonly { readonly outlet: { readonly wording: string } }[]
}

export const attributionOf = ({ source, manner, hops }: Attributed): Attribution => ({
  source: source?.wording ?? null,
  manner,
  via: hops.map(({ outlet }) => outlet.wording),
})
