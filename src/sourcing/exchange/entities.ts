import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Source, SourceId, SourceKind } from '../source.ts'
import { findSourceWorded } from '../store/sources.ts'
import { type SourceProblem, saveSource } from '../writing/save-source.ts'
import type { FileEntity } from './claims-file.ts'

const kinds: Readonly<Record<FileEntity['type'], SourceKind>> = {
  Person: 'person',
  Organization: 'organisation',
  GovernmentOrganization: 'organisation',
  NewsMediaOrganization: 'organisation',
  CreativeWork: 'document',
  Collective: 'collective',
  AnonymousSource: 'anonymous',
}

interface EntityProblem {
  readonly entity: string
  readonly problem: SourceProblem | 'affiliation-in-a-circle'
}

/** The sources of a file by what the file calls them: those that are here already, and new ones for the others. */
export async function takeEntities(
  { db, clock }: { db: Db; clock: Clock },
  {
    entities,
    storyId,
    by,
  }: {
    readonly entities: Readonly<Record<string, FileEntity>>
    readonly storyId: string
    readonly by: StaffId | null
  },
): Promise<{ readonly sources: ReadonlyMap<string, SourceId>; readonly problems: readonly EntityProblem[] }> {
  const sources = new Map<string, SourceId>()
  const problems: EntityProblem[] = []
  const take = async (key: string, above: readonly string[]): Promise<SourceId | null> => {
    const known = sources.get(key)
    const entity = entities[key]
    if (known || !entity) return known ?? null
    if (above.includes(key)) {
      problems.push({ entity: key, problem: 'affiliation-in-a-circle' })
      return null
    }
    const affiliation = entity.affiliation ? await take(entity.affiliation, [...above, key]) : null
    if (entity.affiliation && !affiliation) problems.push({ entity: key, problem: 'affiliation-not-found' })
    const kind = kinds[entity.type]
    const wording = entity.name ?? entity.describedAs ?? key
    const here = await findSourceWorded(db, {
      kind,
      wording,
      storyId: kind === 'anonymous' ? storyId : null,
      role: entity.role ?? null,
    })
    const outcome = here
      ? ({ ok: true, source: here } as const)
      : await saveSource(
          { db, clock },
          {
            kind,
            wording,
            role: entity.role ?? null,
            interest: entity.interest ?? null,
            affiliation,
            outlet: entity.type === 'NewsMediaOrganization' ? 'outlet' : null,
            url: entity.url ?? null,
            storyId,
            number: entity.number ?? 'unstated',
            reason: entity.reasonGiven ?? null,
            by,
          },
        )
    if (outcome.ok) sources.set(key, outcome.source.id)
    else problems.push({ entity: key, problem: outcome.reason })
    return outcome.ok ? outcome.source.id : null
  }
  for (const key of Object.keys(entities)) await take(key, [])
  return { sources, problems }
}

/** A source as a file has it; what it belongs to is called by its slug, as all are. */
export function entityOf(source: Source, affiliation: Source | undefined): FileEntity {
  const type = source.outlet
    ? 'NewsMediaOrganization'
    : (
        {
          person: 'Person',
          organisation: 'Organization',
          document: 'CreativeWork',
          collective: 'Collective',
          anonymous: 'AnonymousSource',
        } as const
      )[source.kind]
  const isNamed = source.kind !== 'anonymous' && source.kind !== 'collective'
  return {
    type,
    ...(isNamed ? { name: source.wording } : { name: null, describedAs: source.wording }),
    ...(source.role ? { role: source.role } : {}),
    ...(source.interest ? { interest: source.interest } : {}),
    ...(affiliation ? { affiliation: affiliation.slug } : {}),
    ...(source.url ? { url: source.url } : {}),
    ...(source.anonymity ? { number: source.anonymity.number, reasonGiven: source.anonymity.reason } : {}),
  }
}
