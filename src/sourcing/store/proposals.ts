import { type Db, newId } from '../../platform/db/index.ts'
import type { ProposalOutcome } from '../proposal.ts'
import { tables } from './tables.ts'

export async function insertProposalOutcome(
  db: Db,
  { storyId, source, cue, content, outcome, by, at }: ProposalOutcome,
): Promise<void> {
  await tables(db)
    .insertInto('proposal_outcome')
    .values({ id: newId(at), story_id: storyId, source, cue, content, outcome, staff_id: by, at })
    .execute()
}

/** The latest first, of one story or of all; at most 1,000. */
export async function listProposalOutcomes(
  db: Db,
  { storyId, limit }: { storyId?: string; limit: number },
): Promise<ProposalOutcome[]> {
  let query = tables(db)
    .selectFrom('proposal_outcome')
    .select(['story_id as storyId', 'source', 'cue', 'content', 'outcome', 'staff_id as by', 'at'])
    .orderBy('id', 'desc')
    .limit(Math.min(limit, 1000))
  if (storyId !== undefined) query = query.where('story_id', '=', storyId)
  return query.execute()
}
