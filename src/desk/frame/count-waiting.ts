import { countQueue } from '../../discussion/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { countJobs } from '../../platform/jobs/index.ts'
import { can, type DeskPlace, type Role } from '../../staff/index.ts'

/** How much waits for somebody, by the rooms that a role may enter. */
export async function countWaiting(db: Db, role: Role): Promise<Partial<Record<DeskPlace, number>>> {
  const [queue, jobs] = await Promise.all([
    can(role, 'moderate') ? countQueue(db) : null,
    can(role, 'manage-jobs') ? countJobs(db) : null,
  ])
  return { moderation: queue ? queue.waiting + queue.reported : 0, jobs: jobs?.dead ?? 0 }
}
