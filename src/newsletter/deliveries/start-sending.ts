import { type Db, inTransaction } from '../../platform/db/index.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { type Clock, plus } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'
import type { EditionId } from '../editions/edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import { sendEditionJob } from '../job-kinds.ts'
import { giveUpAfter } from './delivery.ts'
import { insertSending } from './sending-store.ts'

type StartOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'already-started' }

/** Begins to mail an edition; a job does it, and goes on after a restart. `by`: null for the paper itself. */
export async function startSending(
  { db, clock }: { db: Db; clock: Clock },
  { editionId, by }: { editionId: EditionId; by: StaffId | null },
): Promise<StartOutcome> {
  return inTransaction(db, async tx => {
    const edition = await findEdition(tx, editionId)
    if (!edition) return { ok: false, reason: 'not-found' }
    const at = clock.now()
    if (!(await insertSending(tx, { editionId, at, expiresAt: plus(at, giveUpAfter), by }))) {
      return { ok: false, reason: 'already-started' }
    }
    await recordAudit(
      { db: tx, clock },
      { by, action: 'edition.sent', subject: `edition:${editionId}`, detail: edition.day },
    )
    await enqueueSending({ db: tx, clock }, editionId)
    return { ok: true }
  })
}

/** One job an edition at most: its lease is what keeps two senders apart. */
export const enqueueSending = (
  { db, clock }: { db: Db; clock: Clock },
  editionId: EditionId,
): Promise<void> =>
  enqueue({ db, clock }, sendEditionJob, { editionId }, { key: `send-edition:${editionId}` })
