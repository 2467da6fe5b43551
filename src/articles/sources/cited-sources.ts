import type { FrozenClaim, FrozenSource } from '../../sourcing/index.ts'
import type { CitedSourceTable } from './tables.ts'

/** A source as readers find it listed. */
export type CitedSource = Pick<CitedSourceTable, 'slug' | 'kind' | 'wording' | 'role'>

type Cited = CitedSource & Pick<CitedSourceTable, 'affiliation' | 'claims'>

/** Everybody whom a version names, with how many of its claims they have to do with. Whoever is not named is left out. */
export function citedSources(claims: readonly FrozenClaim[]): Cited[] {
  const found = new Map<string, Cited>()
  const note = (source: CitedSource & { affiliation: string | null }, claim: 0 | 1) => {
    const known = found.get(source.slug)
    found.set(source.slug, {
      ...source,
      ...(known?.claims ? { ...known } : {}),
      claims: claim + (known?.claims ?? 0),
    })
  }
  for (const claim of claims) {
    const involved = [claim.source, ...claim.hops.map(({ outlet }) => outlet)].filter(
      source => source !== null,
    )
    const named = involved.filter(({ kind }) => kind !== 'anonymous')
    for (const source of new Map(named.map(source => [source.slug, source])).values()) {
      note(listed(source), 1)
      if (source.affiliation)
        note({ ...source.affiliation, kind: 'organisation', role: null, affiliation: null }, 0)
    }
  }
  return [...found.values()]
}

const listed = ({ slug, kind, wording, role, affiliation }: FrozenSource) => ({
  slug,
  kind,
  wording,
  role,
  affiliation: affiliation?.slug ?? null,
})
