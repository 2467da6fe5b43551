import type { App } from '../../platform/http/index.ts'
import { confirmRoutes } from './confirm-routes.tsx'
import { readRoutes } from './read-routes.tsx'
import { reportRoutes } from './report-routes.tsx'
import { writeRoutes } from './write-routes.tsx'

export function discussionRoutes(app: App): void {
  confirmRoutes(app)
  readRoutes(app)
  writeRoutes(app)
  reportRoutes(app)
}
