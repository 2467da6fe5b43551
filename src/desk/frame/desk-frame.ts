import { type Ctx, readNotice, withNotice } from '../../platform/http/index.ts'
import { loadPaper, type Paper } from '../../site/index.ts'
import type { DeskPlace, StaffMember } from '../../staff/index.ts'
import { countWaiting } from './count-waiting.ts'

/** What every page of the desk needs around its own matter. Spread into `DeskPage`. */
export interface DeskFrame {
  readonly paper: Paper
  readonly staff: StaffMember
  /** How much waits in the rooms that this person may enter. */
  readonly counts: Partial<Record<DeskPlace, number>>
  /** What was just done. */
  readonly notice: string | null
}

export async function loadFrame(c: Ctx, staff: StaffMember): Promise<DeskFrame> {
  const services = c.get('services')
  const [paper, counts] = await Promise.all([loadPaper(services), countWaiting(services.db, staff.role)])
  return { paper, staff, counts, notice: readNotice(c, paper.t.desk.notices) }
}

/** A page's address that says, once it is open, what was just done. */
export const done = (path: string, notice: keyof Paper['t']['desk']['notices']): string =>
  withNotice(path, notice)
