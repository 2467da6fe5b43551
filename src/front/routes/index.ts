import type { App } from '../../platform/http/index.ts'
import { correctionsRoutes } from '../corrections/routes.tsx'
import { embedRoutes } from '../embeds/routes.tsx'
import { historyRoutes } from '../history/routes.tsx'
import { sourceRoutes } from '../sourcing/sources/source-routes.tsx'
import { sourcingJsonRoute } from '../sourcing/sourcing-json-route.ts'
import { archiveRoutes } from './archive-routes.tsx'
import { articleRoute } from './article-route.tsx'
import { crawlerRoutes } from './crawler-routes.ts'
import { feedRoutes } from './feed-routes.ts'
import { frontRoute } from './front-route.tsx'
import { listingRoutes } from './listing-routes.tsx'
import { lookRoutes } from './look-routes.ts'
import { policyRoute } from './policy-route.tsx'
import { searchRoute } from './search-route.tsx'
import { topicRoutes } from './topic-routes.tsx'

/** Every public page and feed. */
export function frontRoutes(app: App): void {
  frontRoute(app)
  articleRoute(app)
  sourcingJsonRoute(app)
  sourceRoutes(app)
  historyRoutes(app)
  correctionsRoutes(app)
  listingRoutes(app)
  topicRoutes(app)
  archiveRoutes(app)
  searchRoute(app)
  policyRoute(app)
  embedRoutes(app)
  feedRoutes(app)
  crawlerRoutes(app)
  lookRoutes(app)
}
