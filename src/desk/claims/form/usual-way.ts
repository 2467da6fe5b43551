import {
  type Claim,
  type ClaimInput,
  type HopInput,
  type Range,
  type Source,
  textFields,
} from '../../../sourcing/index.ts'

type UsualWay = Required<Pick<ClaimInput, 'manner' | 'hops'>>

/**
 * How a source's words most likely came to us: as those of the claim of theirs that stands nearest before, else behind.
 * What was said there is only inferred here, unless it was inferred already.
 */
export function usualWay(source: Source | null, at: Range, claims: readonly Claim[]): UsualWay {
  if (!source) return { manner: 'unattributed', hops: [] }
  const neighbour = nearestOf(source, at, claims)
  if (!neighbour) return { manner: usualManner(source), hops: [] }
  const hops = neighbour.hops.map(
    (hop): HopInput => ({
      relation: hop.relation,
      outlet: hop.outlet.id,
      report: hop.report?.id ?? null,
      stated: 'inferred',
      inferredFrom: hop.stated === 'stated' ? neighbour.id : (hop.inferredFrom ?? neighbour.id),
    }),
  )
  const manner = neighbour.manner === 'no-comment' ? usualManner(source) : neighbour.manner
  return { manner, hops }
}

function usualManner({ kind }: Source): ClaimInput['manner'] {
  if (kind === 'anonymous') return 'anonymous'
  if (kind === 'document') return 'document'
  return kind === 'collective' ? 'background' : 'on-record'
}

function nearestOf(source: Source, at: Range, claims: readonly Claim[]): Claim | null {
  const theirs = claims.filter(claim => claim.source?.id === source.id && !claim.lostAt)
  const place = ({ field, start }: Range) => textFields.indexOf(field) * 1e9 + start
  const before = theirs.filter(({ anchor }) => place(anchor) < place(at))
  const byPlace = (one: Claim, other: Claim) => place(one.anchor) - place(other.anchor)
  return before.toSorted(byPlace).at(-1) ?? theirs.toSorted(byPlace)[0] ?? null
}
