import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Source, SourceId } from '../source.ts'
import { insertSourceLabel } from '../store/source-labels.ts'
import { findSourceWorded } from '../store/sources.ts'
import {
  type SourceInput,
  type SourceOutcome,
  type SourceProblem,
  saveSource,
} from '../writing/sources/save-source.ts'
import type { FileEntity } from './claims-file.ts'
import { sortOf } from './entities.ts'

interface EntityProblem {
  readonly entity: string
  readonly problem: SourceProblem | 'affiliation-in-a-circle'
}

/** What the file says of a source otherwise than the paper does: the paper's word stays. */
export interface EntityDifference {
  readonly entity: string
  readonly field: string
}

interface Taken {
  readonly sources: ReadonlyMap<string, SourceId>
  readonly problems: readonly EntityProblem[]
  readonly differences: readonly EntityDifference[]
}

/**
 * The sources of a file by what the file calls them: new ones, and those that are here already. Of these the file may
 * add what is not known here, and change nothing.
 */
export async function takeEntities(
  tools: { db: Db; clock: Clock },
  {
    entities,
    storyId,
    by,
  }: {
    readonly entities: Readonly<Record<string, FileEntity>>
    readonly storyId: string
    readonly by: StaffId | null
  },
): Promise<Taken> {
  const sources = new Map<string, SourceId>()
  const problems: EntityProblem[] = []
  const differences: EntityDifference[] = []
  const take = async (key: string, above: readonly string[]): Promise<SourceId | null> => {
    const known = sources.get(key)
    const entity = Object.hasOwn(entities, key) ? entities[key] : undefined
    if (known || !entity) return known ?? null
    if (above.includes(key)) {
      problems.push({ entity: key, problem: 'affiliation-in-a-circle' })
      return null
    }
    const affiliation = entity.affiliation ? await take(entity.affiliation, [...above, key]) : null
    if (entity.affiliation && !affiliation) problems.push({ entity: key, problem: 'affiliation-not-found' })
    const given = inputOf(entity, key, { affiliation, storyId })
    const here = await findSourceWorded(tools.db, {
      kind: given.kind,
      wording: given.wording,
      storyId: given.kind === 'anonymous' ? storyId : null,
      role: given.role ?? null,
    })
    if (here && [...sources.values()].includes(here.id)) {
      problems.push({ entity: key, problem: 'known-already' })
      return null
    }
    const outcome = here
      ? await addTo(tools, here, given, by, field => differences.push({ entity: key, field }))
      : await saveSource(tools, { ...given, by })
    if (!outcome.ok) {
      problems.push({ entity: key, problem: outcome.reason })
      return null
    }
    const { id } = outcome.source
    sources.set(key, id)
    await insertSourceLabel(tools.db, storyId, { source: id, label: key, isDescribed: !entity.name })
    return id
  }
  for (const key of Object.keys(entities)) await take(key, [])
  return { sources, problems, differences }
}

const inputOf = (
  entity: FileEntity,
  key: string,
  { affiliation, storyId }: { affiliation: SourceId | null; storyId: string },
): SourceInput => ({
  ...sortOf[entity.type],
  wording: entity.name ?? entity.describedAs ?? key,
  role: entity.role ?? null,
  interest: entity.interest ?? null,
  affiliation,
  url: entity.url ?? null,
  storyId,
  number: entity.number ?? 'unstated',
  reason: entity.reasonGiven ?? null,
})

/** What a file may add to a source that is here. */
const addable = ['interest', 'affiliation', 'outlet', 'government', 'url', 'number', 'reason'] as const

/** Writes what a file knows and the paper does not; nothing when that is nothing. */
async function addTo(
  tools: { db: Db; clock: Clock },
  here: Source,
  given: SourceInput,
  by: StaffId | null,
  differs: (field: string) => void,
): Promise<SourceOutcome> {
  const held: SourceInput = {
    ...here,
    number: here.anonymity?.number ?? 'unstated',
    reason: here.anonymity?.reason ?? null,
  }
  const added = addable.filter(name => {
    const [is, says] = [said(held, name), said(given, name)]
    if (says === null || says === is) return false
    // What publishes news is no body of a government.
    const isFree =
      is === null && !(name === 'outlet' && held.government) && !(name === 'government' && held.outlet)
    if (!isFree) differs(name)
    return isFree
  })
  if (added.length === 0) return { ok: true, source: here }
  return saveSource(tools, { ...held, ...Object.fromEntries(added.map(name => [name, given[name]])), by })
}

const said = (source: SourceInput, name: (typeof addable)[number]): string | null =>
  source[name] === 'unstated' ? null : (source[name] ?? null)
