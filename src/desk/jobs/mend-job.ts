import { type Db, inTransaction } from '../../platform/db/index.ts'
import { dropJob, reviveJob } from '../../platform/jobs/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../staff/index.ts'

interface JobChoice {
  readonly id: string
  readonly by: StaffId
}

/** Puts a job that was laid aside back in the queue. False when somebody was quicker. */
export const tryJobAgain = (
  { db, clock }: { db: Db; clock: Clock },
  { id, by }: JobChoice,
): Promise<boolean> =>
  inTransaction(db, async tx => {
    if (!(await reviveJob(tx, id, clock.now()))) return false
    await recordAudit({ db: tx, clock }, { by, action: 'job.revived', subject: `job:${id}` })
    return true
  })

/** Gives up a job that was laid aside. False when somebody was quicker. */
export const discardJob = (
  { db, clock }: { db: Db; clock: Clock },
  { id, by }: JobChoice,
): Promise<boolean> =>
  inTransaction(db, async tx => {
    const job = await dropJob(tx, id)
    if (!job) return false
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: 'job.discarded',
        subject: `job:${id}`,
        detail: `${job.kind} ${job.payload}`.slice(0, 500),
      },
    )
    return true
  })
