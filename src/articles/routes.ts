import type { App } from '../platform/http/index.ts'
import { pictureRoutes } from './pictures/routes.ts'

/** The articles' own addresses; the pages that show stories are the front's. */
export function articleRoutes(app: App): void {
  pictureRoutes(app)
}
