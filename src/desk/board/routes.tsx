import { newsroom } from '../../articles/index.ts'
import { type App, type Ctx, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { listStaff, requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { readStoryFilter } from '../frame/story-filter.ts'
import { readPlan } from '../stories/work/move-routes.tsx'
import { BoardPage } from './board-page.tsx'
import { loadBoard } from './load-board.ts'

const mayWrite = { who: requireStaff('write-stories') }

/** Everything in hand, by how far it is; and new plans. */
export function boardRoutes(app: App): void {
  onGet(app, '/desk/board', mayWrite, (c, staff) => show(c, staff, null))

  onPost(app, '/desk/plan', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const { values } = await readForm(c)
    const { errors, ...plan } = await readPlan(services, values)
    if (errors) return show(c, staff, { values, errors })
    const outcome = await newsroom.planStory(services, {
      ...plan,
      title: values.title ?? '',
      section: values.section ?? '',
      by: staff.id,
    })
    if (outcome.ok) return c.redirect(done(urls.deskBoard(), 'planned'), 303)
    const { paper } = await loadFrame(c, staff)
    return show(c, staff, { values, errors: { title: paper.t.desk.board.titleMissing } })
  })
}

async function show(c: Ctx, staff: StaffMember, sent: SentForm | null): Promise<Response> {
  const { db } = c.get('services')
  const frame = await loadFrame(c, staff)
  const people = await listStaff(db)
  const { asked, filter } = readStoryFilter(name => c.req.query(name), frame.paper, people)
  const board = await loadBoard(db, frame.paper, staff.role, filter)
  return page(
    c,
    <BoardPage frame={frame} board={board} people={people} asked={asked} sent={sent} />,
    sent ? 422 : 200,
  )
}
