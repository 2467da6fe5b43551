import { type App, onGet } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { loadFrame } from '../frame/desk-frame.ts'
import { loadOverview } from './load-overview.ts'
import { OverviewPage } from './overview-page.tsx'

export function overviewRoutes(app: App): void {
  onGet(app, '/desk', { who: requireStaff() }, async (c, staff) => {
    const frame = await loadFrame(c, staff)
    const overview = await loadOverview(c.get('services'), frame.paper, staff.role)
    return page(c, <OverviewPage frame={frame} overview={overview} />)
  })
}
