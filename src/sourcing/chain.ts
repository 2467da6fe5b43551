import type { ClaimId, LinkKind } from './claim.ts'
import type { SourceId } from './source.ts'
import type { Standing } from './standing.ts'

/** As much of a claim as says where its words come from. */
interface Chained {
  readonly id: ClaimId
  readonly source: { readonly id: SourceId } | null
  readonly hops: readonly {
    readonly outlet: { readonly id: SourceId }
    readonly inferredFrom: ClaimId | null
  }[]
  readonly links: readonly { readonly to: ClaimId; readonly kind: LinkKind }[]
  readonly standing: { readonly standing: Standing; readonly independentOf: ClaimId | null }
}

/** Where the words come from in the end: their source, or the outlet behind which nobody is named. */
const rootOf = ({ source, hops }: Pick<Chained, 'source' | 'hops'>): SourceId | null =>
  source?.id ?? hops[0]?.outlet.id ?? null

type RootProblem = 'no-root' | 'same-root'

/**
 * Whether two claims may support each other as two. Two anonymous sources may be one person, and two officials may have
 * read one paper: that they are independent is an editor's word, this is only what must be so besides.
 */
export function rootsDiffer(one: Chained, other: Chained): RootProblem | null {
  const [root, otherRoot] = [rootOf(one), rootOf(other)]
  if (root === null || otherRoot === null) return 'no-root'
  const isSameOrigin =
    one.links.some(({ to, kind }) => kind === 'same-origin' && to === other.id) ||
    other.links.some(({ to, kind }) => kind === 'same-origin' && to === one.id)
  return root === otherRoot || isSameOrigin ? 'same-root' : null
}

/** Claims of a story that stand as corroborated without two different roots. */
export function brokenCorroborations(claims: readonly Chained[]): ClaimId[] {
  const known = new Map(claims.map(claim => [claim.id, claim]))
  return claims
    .filter(claim => {
      if (claim.standing.standing !== 'corroborated') return false
      const other = claim.standing.independentOf && known.get(claim.standing.independentOf)
      return !other || rootsDiffer(claim, other) !== null
    })
    .map(({ id }) => id)
}

/** Two claims may deny each other and share an origin; that each supports the other is nonsense. */
const mayRunInCircles = (kind: LinkKind): boolean => kind === 'denies' || kind === 'same-origin'

/** Whether a link would close a circle of links of its kind. */
export const linkClosesCircle = (
  claims: readonly Pick<Chained, 'id' | 'links'>[],
  link: { readonly from: ClaimId; readonly to: ClaimId; readonly kind: LinkKind },
): boolean =>
  !mayRunInCircles(link.kind) &&
  leadsTo(
    claims,
    ({ links }) => links.filter(({ kind }) => kind === link.kind).map(({ to }) => to),
    link.to,
    link.from,
  )

/** Whether a chain would be concluded from one that was concluded from it. */
export const infersInCircle = (
  claims: readonly Pick<Chained, 'id' | 'hops'>[],
  id: ClaimId,
  inferredFrom: readonly ClaimId[],
): boolean =>
  inferredFrom.some(from =>
    leadsTo(claims, ({ hops }) => hops.flatMap(hop => hop.inferredFrom ?? []), from, id),
  )

/** Whether one claim is reached from another, itself included. */
function leadsTo<C extends { readonly id: ClaimId }>(
  claims: readonly C[],
  next: (claim: C) => readonly ClaimId[],
  from: ClaimId,
  goal: ClaimId,
): boolean {
  const known = new Map(claims.map(claim => [claim.id, claim]))
  const open = [from]
  const seen = new Set<ClaimId>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true
    const claim = known.get(id)
    if (!claim || seen.has(id)) continue
    seen.add(id)
    open.push(...next(claim))
  }
  return false
}
