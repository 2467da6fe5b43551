import type { Paper } from '../../site/index.ts'
import type { Claim } from '../../sourcing/index.ts'

/**
 * What a story rests on, in one sentence: how many claims and sources, who is behind most of them, through whom they
 * came, and how many name nobody. No more than counting: what it means is for people.
 */
export function restsOn(claims: readonly Claim[], t: Paper['t']['deskClaims']['summary']): string {
  const sourced = claims.flatMap(({ source }) => source ?? [])
  if (sourced.length === 0) return t.nothing
  const [first, second] = mostFrequent(sourced.map(({ wording }) => wording))
  const [outlet] = mostFrequent(
    claims.flatMap(({ hops }) => [...new Set(hops.map(hop => hop.outlet.wording))]),
  )
  const nobody = claims.length - sourced.length
  const anonymous = sourced.filter(({ kind }) => kind === 'anonymous').length
  const parts = [
    t.rests(sourced.length, new Set(sourced.map(({ id }) => id)).size),
    first && first.number > 1 && first.number > (second?.number ?? 0) && t.most(first.name, first.number),
    outlet && t.outlet(outlet.name, outlet.number, outlet.number === claims.length),
    anonymous > 0 && t.anonymous(anonymous),
    nobody > 0 && t.nobody(nobody),
  ].filter(part => typeof part === 'string')
  return `${parts.join('; ')}.`
}

const mostFrequent = (names: readonly string[]): { name: string; number: number }[] =>
  [...Map.groupBy(names, name => name)]
    .map(([name, all]) => ({ name, number: all.length }))
    .toSorted((one, other) => other.number - one.number)
