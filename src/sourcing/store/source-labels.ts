import type { Db } from '../../platform/db/index.ts'
import type { SourceId } from '../source.ts'
import { tables } from './tables.ts'

interface SourceLabel {
  readonly source: SourceId
  readonly label: string
  /** The file has words for it, and no name. */
  readonly isDescribed: boolean
}

/** What files of claims called a story's sources, by them; at most 2,000. */
export async function listSourceLabels(
  db: Db,
  storyId: string,
): Promise<ReadonlyMap<SourceId, Omit<SourceLabel, 'source'>>> {
  const rows = await tables(db)
    .selectFrom('source_label')
    .select(['source_id', 'label', 'described'])
    .where('story_id', '=', storyId)
    .orderBy('source_id')
    .limit(2000)
    .execute()
  return new Map(
    rows.map(({ source_id, label, described }) => [source_id, { label, isDescribed: described !== null }]),
  )
}

/** What it was called first stays. */
export async function insertSourceLabel(
  db: Db,
  storyId: string,
  { source, label, isDescribed }: SourceLabel,
): Promise<void> {
  await tables(db)
    .insertInto('source_label')
    .values({
      story_id: storyId,
      source_id: source,
      label,
      described: isDescribed ? 'described' : null,
    })
    .onConflict(conflict => conflict.columns(['story_id', 'source_id']).doNothing())
    .execute()
}

/** Two that were made one have one label in a story, that of the one that stays. */
export async function moveSourceLabels(db: Db, from: SourceId, to: SourceId): Promise<void> {
  const database = tables(db)
  await database
    .updateTable('source_label')
    .set({ source_id: to })
    .where('source_id', '=', from)
    .where('story_id', 'not in', eb =>
      eb.selectFrom('source_label as other').select('other.story_id').where('other.source_id', '=', to),
    )
    .execute()
  await database.deleteFrom('source_label').where('source_id', '=', from).execute()
}
