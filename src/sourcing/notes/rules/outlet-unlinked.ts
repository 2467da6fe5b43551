import type { Hop } from '../../claim.ts'
import { type Note, note, type Rule } from '../note.ts'

/**
 * Words that came through an outlet whose report nobody could look up: `link`, `date` or `both` are missing. One note an
 * outlet; one report that can be looked up is enough.
 */
export const outletUnlinked: Rule = ({ claims }) => {
  const steps = claims.flatMap(claim => claim.hops.map(hop => ({ claim, hop })))
  return [...Map.groupBy(steps, ({ hop }) => hop.outlet.id).values()].flatMap((through): Note[] => {
    const [first] = through
    const matter = missing(through.map(({ hop }) => hop))
    if (!first || !matter) return []
    const { field, start, end } = first.claim.anchor
    return [
      note('outlet-unlinked', {
        at: { field, start, end },
        claim: first.claim.id,
        words: first.hop.outlet.wording,
        matter,
        times: new Set(through.map(({ claim }) => claim.id)).size,
      }),
    ]
  })
}

function missing(hops: readonly Hop[]): 'link' | 'date' | 'both' | null {
  const reports = hops.flatMap(({ report }) => report ?? [])
  if (reports.some(({ url, date }) => url && date)) return null
  if (reports.some(({ url }) => url)) return 'date'
  return reports.some(({ date }) => date) ? 'link' : 'both'
}
