import { type Db, inTransaction, newId } from '../platform/db/index.ts'
import { emit } from '../platform/jobs/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { siteChanged } from './save-settings.ts'
import { listSections, type Section, writeSection } from './store.ts'

export interface SectionInput {
  readonly slug: string
  readonly name: string
  readonly about: string
}

/** Adds the sections that are new by their slug, renames those that are known, and puts all in the order given. */
export async function saveSections(
  { db, clock }: { db: Db; clock: Clock },
  sections: readonly SectionInput[],
): Promise<Section[]> {
  return inTransaction(db, async tx => {
    const known = new Map((await listSections(tx)).map(section => [section.slug, section]))
    for (const [position, section] of sections.entries()) {
      await writeSection(tx, { id: known.get(section.slug)?.id ?? newId(clock.now()), ...section, position })
    }
    await emit({ db: tx, clock }, siteChanged, {})
    return listSections(tx)
  })
}
