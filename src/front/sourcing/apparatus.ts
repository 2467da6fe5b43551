import type { Instant } from '../../platform/time/index.ts'
import type { ClaimId, FrozenClaim, LinkKind, StandingEntry } from '../../sourcing/index.ts'

/** A link as readers are told of it: a no-comment does not respond, it leaves unanswered. */
type Relation = LinkKind | 'unanswered'

/** Claims that one claim points at, or that point at it, in one way. */
interface Related {
  readonly relation: Relation
  readonly numbers: readonly number[]
}

/** All that readers are told of a story's sourcing: its claims, how they hang together, and how each fared. */
export interface Apparatus {
  readonly claims: readonly FrozenClaim[]
  /** When the story first came out. */
  readonly publishedAt: Instant
  /** Path of the story, where its claims are shown on another page; empty on its own. */
  readonly path: string
  /** Whether a source has a page: whomever a version names that readers have now does. */
  hasPage(slug: string): boolean
  numberOf(id: ClaimId): number | null
  standingsOf(id: ClaimId): readonly StandingEntry[]
  pointsAt(claim: FrozenClaim): readonly Related[]
  pointedAtFrom(claim: FrozenClaim): readonly Related[]
}

const relations: readonly Relation[] = [
  'denies',
  'unanswered',
  'responds-to',
  'qualifies',
  'supports',
  'same-origin',
]

export function apparatusOf(
  story: { readonly claims: readonly FrozenClaim[]; readonly publishedAt: Instant },
  standings: ReadonlyMap<ClaimId, readonly StandingEntry[]>,
  { path = '', pages = null }: { readonly path?: string; readonly pages?: ReadonlySet<string> | null } = {},
): Apparatus {
  const numbers = new Map(story.claims.map(({ id, number }) => [id, number]))
  const all = story.claims.flatMap(claim =>
    claim.links.flatMap(link => {
      const to = numbers.get(link.to)
      return to === undefined ? [] : [{ from: claim.number, to, relation: relationOf(claim, link.kind) }]
    }),
  )
  const gather = (found: readonly { relation: Relation; number: number }[]): Related[] =>
    relations.flatMap(relation => {
      const those = found.filter(each => each.relation === relation).map(({ number }) => number)
      const sorted = [...new Set(those)].toSorted((one, other) => one - other)
      return sorted.length > 0 ? [{ relation, numbers: sorted }] : []
    })
  return {
    claims: story.claims,
    publishedAt: story.publishedAt,
    path,
    hasPage: slug => pages === null || pages.has(slug),
    numberOf: id => numbers.get(id) ?? null,
    standingsOf: id => standings.get(id) ?? [],
    pointsAt: ({ number }) =>
      gather(all.filter(({ from }) => from === number).map(({ relation, to }) => ({ relation, number: to }))),
    pointedAtFrom: ({ number }) =>
      gather(all.filter(({ to }) => to === number).map(({ relation, from }) => ({ relation, number: from }))),
  }
}

const relationOf = ({ manner }: FrozenClaim, kind: LinkKind): Relation =>
  kind === 'responds-to' && manner === 'no-comment' ? 'unanswered' : kind
