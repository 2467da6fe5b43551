import type { App } from '../../platform/http/index.ts'
import { claimRoutes } from './claim/claim-routes.tsx'
import { newClaimRoutes } from './claim/new-claim-routes.tsx'
import { claimDataRoutes } from './data-routes.ts'
import { noteRoutes } from './notes/routes.ts'
import { storyClaimRoutes } from './story/story-routes.tsx'

/** A story's claims, each by itself, and the same for the script in the editor. */
export function claimsRoutes(app: App): void {
  storyClaimRoutes(app)
  noteRoutes(app)
  claimDataRoutes(app)
  newClaimRoutes(app)
  claimRoutes(app)
}
