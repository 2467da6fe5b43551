import { excerpt } from '../../platform/text/index.ts'
import type { Paper } from '../../site/index.ts'
import type { Claim, ClaimId, Hop, Source } from '../../sourcing/index.ts'

type Words = Paper['t']['desk']['claims']

/** Whoever says it, with their role; their interest is told where they speak, not only on their own page. */
export const WhoSays = ({ source, t }: { source: Source | null; t: Words }) =>
  source ? (
    <>
      {source.kind === 'anonymous' ? `“${source.wording}”` : source.wording}
      {(source.role || source.interest) && (
        <span class="meta">
          {source.role && `, ${source.role}`}
          {source.interest && ` · ${t.sources.interested}`}
        </span>
      )}
    </>
  ) : (
    t.proposal.nobody
  )

/** How a claim came to us and how firm it is, in one line: *told the BBC · on the record · said, not checked*. */
export function howItCame(claim: Claim, numbers: ReadonlyMap<ClaimId, number>, t: Words): string {
  return [
    ...claim.hops.map(hop => hopInWords(hop, numbers, t)),
    // Where nobody is named, that stands in the place of the name already.
    claim.manner === 'unattributed' ? null : t.manners[claim.manner],
    t.standings[claim.standing.standing],
  ]
    .filter(part => part !== null)
    .join(' · ')
}

function hopInWords(
  { relation, outlet, stated, inferredFrom }: Hop,
  numbers: ReadonlyMap<ClaimId, number>,
  t: Words,
): string {
  const words = `${t.relations[relation]} ${outlet.wording}`
  if (stated === 'stated') return words
  return `${words} (${t.page.inferred(inferredFrom ? (numbers.get(inferredFrom) ?? null) : null)})`
}

/** What a claim does to others, *supports 3 and 7*; null when it does nothing. */
export function linksInWords(claim: Claim, numbers: ReadonlyMap<ClaimId, number>, t: Words): string | null {
  const byKind = Map.groupBy(claim.links, ({ kind }) => kind)
  const parts = [...byKind].map(
    ([kind, links]) => `${t.links[kind]} ${links.map(({ to }) => numbers.get(to) ?? '?').join(', ')}`,
  )
  if (claim.embeddedIn) parts.push(t.page.partOf(numbers.get(claim.embeddedIn) ?? null))
  return parts.length > 0 ? parts.join(' · ') : null
}

/** Claims of a story, to choose one of: the number and how it begins. */
export const claimOptions = (claims: readonly Claim[], numbers: ReadonlyMap<ClaimId, number>, t: Words) =>
  claims.map(claim => ({
    value: claim.id,
    label: t.claim.reference(numbers.get(claim.id) ?? null, claimExcerpt(claim, 60)),
  }))

/** The beginning of a claim's words, to tell it from others. */
export const claimExcerpt = ({ anchor }: Pick<Claim, 'anchor'>, length = 90): string =>
  excerpt(anchor.exact, length)
