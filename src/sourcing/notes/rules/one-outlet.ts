import { restsOn } from '../../reading/rests-on.ts'
import { note, type Rule } from '../note.ts'

/** Fewer claims are a short item, which everybody can see is somebody else's. */
const enough = 3

/** All that is new in a story came through one outlet: it is one report, whoever speaks in it. */
export const oneOutlet: Rule = ({ claims }) => {
  const { soleOutlet } = restsOn(claims)
  if (soleOutlet === null) return []
  const through = claims.filter(
    ({ source, hops }) =>
      source?.wording === soleOutlet || hops.some(({ outlet }) => outlet.wording === soleOutlet),
  )
  const [first] = through
  if (!first || through.length < enough) return []
  const { field, start, end } = first.anchor
  return [
    note('one-outlet', {
      at: { field, start, end },
      claim: first.id,
      words: soleOutlet,
      times: through.length,
    }),
  ]
}
