import type { Db } from '../../../platform/db/index.ts'
import { type Claim, findSources, listSources, type Source } from '../../../sourcing/index.ts'

/** More would make a page of nothing but names; what is missing is found by typing. */
const mostSources = 200

/** The sources that a form offers: those of this story first, its anonymous ones among them, then all remembered. */
export async function loadSources(db: Db, claims: readonly Claim[]): Promise<Source[]> {
  const own = claims.flatMap(({ source }) => source ?? [])
  const all = [...own.toReversed(), ...(await listSources(db, { limit: mostSources }))]
  return [...new Map(all.map(source => [source.id, source])).values()]
}

/** Those that a name may mean: the one of exactly this name, else those with words that begin so. */
export async function sourcesNamed(db: Db, storyId: string, name: string): Promise<Source[]> {
  const found = await findSources(db, name, storyId)
  const same = found.filter(({ wording }) => isSameName(wording, name))
  return same.length > 0 ? same : found
}

export const isSameName = (one: string, other: string): boolean => fold(one) === fold(other)

const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
