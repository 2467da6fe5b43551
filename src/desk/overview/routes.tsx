import { type App, onGet } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { can, requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { loadOverview } from './load-overview.ts'
import { loadOwnWork } from './load-own-work.ts'
import { OverviewPage } from './overview-page.tsx'

export function overviewRoutes(app: App): void {
  onGet(app, '/desk', { who: requireStaff() }, async (c, staff) => {
    const frame = await loadFrame(c, staff)
    const services = c.get('services')
    const [overview, work] = await Promise.all([
      loadOverview(services, frame.paper, staff.role),
      can(staff.role, 'write-stories') ? loadOwnWork(services.db, frame.paper, staff) : null,
    ])
    return page(c, <OverviewPage frame={frame} overview={overview} work={work} />)
  })
}
