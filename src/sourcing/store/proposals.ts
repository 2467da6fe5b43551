import { type Db, newId } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ProposalOutcome } from '../proposal.ts'
import { tables } from './tables.ts'

/** Keeps what the desk did with a proposal, so that the assistant does not ask twice. */
export async function rememberProposal(
  { db, clock }: { db: Db; clock: Clock },
  { storyId, source, cue, content, outcome, by }: Omit<ProposalOutcome, 'at'>,
): Promise<void> {
  const at = clock.now()
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
