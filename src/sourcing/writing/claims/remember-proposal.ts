import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/jobs/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { claimsChanged } from '../../events.ts'
import type { ProposalOutcome } from '../../proposal.ts'
import { insertProposalOutcome } from '../../store/proposals.ts'

/** Keeps what the desk did with a proposal, so that the assistant does not ask twice. */
export const rememberProposal = (
  { db, clock }: { db: Db; clock: Clock },
  outcome: Omit<ProposalOutcome, 'at'>,
): Promise<void> =>
  inTransaction(db, async tx => {
    await insertProposalOutcome(tx, { ...outcome, at: clock.now() })
    await emit({ db: tx, clock }, claimsChanged, { storyId: outcome.storyId })
  })
