import type { Db } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/jobs/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import { claimsChanged } from '../../events.ts'

/** Writes into the trail what was done to a claim of a story, and tells that its claims changed. In the caller's transaction. */
export async function recordChange(
  tools: { db: Db; clock: Clock },
  storyId: string,
  what: { readonly by: StaffId | null; readonly action: string; readonly detail: string },
): Promise<void> {
  await recordAudit(tools, { ...what, subject: `story:${storyId}` })
  await emit(tools, claimsChanged, { storyId })
}
