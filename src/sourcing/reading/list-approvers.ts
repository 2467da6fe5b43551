import type { Db } from '../../platform/db/index.ts'
import { can, listStaff, type StaffId, type StaffMember } from '../../staff/index.ts'
import type { SourceId } from '../source.ts'
import { listSourceWriters } from '../store/source-writers.ts'

/**
 * Who may approve an unnamed source: those with the right to, but whoever wrote of it or in its story. Where all of them
 * did, their own word has to do, as in a newsroom of one.
 * @param storyWriters who wrote in the story that it belongs to
 */
export async function listApprovers(
  db: Db,
  { sourceId, storyWriters }: { readonly sourceId: SourceId; readonly storyWriters: ReadonlySet<StaffId> },
): Promise<readonly StaffMember[]> {
  const [staff, writers] = await Promise.all([listStaff(db), listSourceWriters(db, sourceId)])
  const editors = staff.filter(({ role, revokedAt }) => !revokedAt && can(role, 'approve-sources'))
  const others = editors.filter(({ id }) => !writers.has(id) && !storyWriters.has(id))
  return others.length > 0 ? others : editors
}
