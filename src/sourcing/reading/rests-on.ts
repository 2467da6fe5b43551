import type { Paper } from '../../site/index.ts'
import type { Manner } from '../claim.ts'
import { isPlural } from '../plural.ts'
import type { SourceId, SourceKind } from '../source.ts'

/** As much of a claim as says where it comes from: a `Claim` at the desk, a `FrozenClaim` of a version. */
interface Attributed {
  readonly source: Named | null
  readonly hops: readonly { readonly outlet: Named }[]
  readonly manner: Manner
}

interface Named {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly wording: string
  readonly outlet: 'outlet' | null
  readonly affiliation: SourceId | { readonly id: SourceId } | null
}

/** What a story stands on, as the sentence about it takes it. */
type Footing = Parameters<Paper['t']['sourcing']['restsOn']>[0]

/** Counts what a story stands on. It judges nothing. */
export function restsOn(claims: readonly Attributed[]): Footing {
  const sourced = claims.filter(({ source, hops }) => source !== null || hops.length > 0)
  const said = sourced.filter(({ manner }) => manner !== 'unattributed')
  const speakers = byUse(
    said.flatMap(({ source, manner }) => (source && manner !== 'no-comment' ? [source] : [])),
  )
  const asked = byUse(
    said.flatMap(({ source, manner }) => (source && manner === 'no-comment' ? [source] : [])),
  )
  const outlets = byUse(said.flatMap(outletsOf))
  const isOutlets = new Set(outlets.map(({ id }) => id))
  const worksFor = ({ affiliation }: Named) =>
    affiliation !== null && isOutlets.has(typeof affiliation === 'string' ? affiliation : affiliation.id)
  const own = speakers.filter(speaker => !isOutlets.has(speaker.id) && !worksFor(speaker))
  const of = (...kinds: readonly SourceKind[]) =>
    own.filter(({ kind }) => kinds.includes(kind)).map(({ wording }) => wording)
  const news = said.filter(({ manner }) => manner !== 'background')
  const sole = outlets.find(({ id }) =>
    news.every(claim => outletsOf(claim).some(outlet => outlet.id === id)),
  )
  return {
    claims: claims.length,
    unsourced: claims.length - sourced.length,
    named: of('person', 'organisation'),
    documents: of('document'),
    groups: of('collective'),
    unnamed: howMany(of('anonymous')),
    outlets: outlets.map(({ wording }) => wording),
    soleOutlet: news.length > 0 && sole ? sole.wording : null,
    declined: asked
      .filter(({ id }) => speakers.every(speaker => speaker.id !== id))
      .map(({ wording }) => wording),
  }
}

const howMany = (wordings: readonly string[]): Footing['unnamed'] =>
  wordings.length === 0 ? 'nobody' : wordings.length === 1 && !wordings.some(isPlural) ? 'one' : 'several'

const outletsOf = ({ source, hops }: Attributed): Named[] => [
  ...hops.map(({ outlet }) => outlet),
  ...(source?.outlet ? [source] : []),
]

/** Each once, the most frequent first, those alike in the order in which they appear. */
function byUse(sources: readonly Named[]): Named[] {
  const uses = Map.groupBy(sources, ({ id }) => id)
  return [...uses.values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([source]) => source ?? [])
}
