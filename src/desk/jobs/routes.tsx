import { type App, onGet, onPost } from '../../platform/http/index.ts'
import { countJobs, listJobs } from '../../platform/jobs/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { JobsPage } from './jobs-page.tsx'
import { discardJob, tryJobAgain } from './mend-job.ts'

const mayMend = { who: requireStaff('manage-jobs') }

export function jobRoutes(app: App): void {
  onGet(app, '/desk/jobs', mayMend, async (c, staff) => {
    const { db } = c.get('services')
    const [frame, counts, dead, running, waiting] = await Promise.all([
      loadFrame(c, staff),
      countJobs(db),
      listJobs(db, 'dead'),
      listJobs(db, 'running'),
      listJobs(db, 'waiting'),
    ])
    return page(c, <JobsPage frame={frame} counts={counts} dead={dead} next={[...running, ...waiting]} />)
  })

  onPost(app, '/desk/jobs/:id/again', mayMend, async (c, staff) => {
    const revived = await tryJobAgain(c.get('services'), { id: c.req.param('id') ?? '', by: staff.id })
    return c.redirect(done(urls.deskJobs(), revived ? 'jobRevived' : 'jobGone'), 303)
  })

  onPost(app, '/desk/jobs/:id/discard', mayMend, async (c, staff) => {
    const discarded = await discardJob(c.get('services'), { id: c.req.param('id') ?? '', by: staff.id })
    return c.redirect(done(urls.deskJobs(), discarded ? 'jobDiscarded' : 'jobGone'), 303)
  })
}
