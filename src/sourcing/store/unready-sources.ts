import type { Db } from '../../platform/db/index.ts'
import { tables } from './tables.ts'

/**
 * How many sources hold each of these stories back, as `publicationProblems` names them one by one; a story with none
 * is left out. One query, however many stories there are: who is not named belongs to one story.
 */
export async function countUnreadySources(
  db: Db,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (storyIds.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('source')
    .select(eb => ['source.story_id', eb.fn.countAll<number>().as('count')])
    .where('source.story_id', 'in', storyIds)
    .where(eb =>
      eb.or([
        eb('source.reason', 'is', null),
        eb('source.reason', '=', ''),
        eb('source.approved_at', 'is', null),
      ]),
    )
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('claim')
          .innerJoin('claim_anchor', 'claim_anchor.claim_id', 'claim.id')
          .select('claim.id')
          .whereRef('claim.story_id', '=', 'source.story_id')
          .where('claim.removed_at', 'is', null)
          .where('claim_anchor.lost_at', 'is', null)
          .where(on =>
            on.or([
              on('claim.source_id', '=', on.ref('source.id')),
              on.exists(
                on
                  .selectFrom('claim_hop')
                  .select('claim_hop.place')
                  .whereRef('claim_hop.claim_id', '=', 'claim.id')
                  .whereRef('claim_hop.outlet_id', '=', 'source.id'),
              ),
            ]),
          ),
      ),
    )
    .groupBy('source.story_id')
    .execute()
  return new Map(rows.flatMap(({ story_id, count }) => (story_id ? [[story_id, Number(count)]] : [])))
}
