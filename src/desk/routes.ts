import type { App } from '../platform/http/index.ts'
import { auditRoutes } from './audit/routes.tsx'
import { boardRoutes } from './board/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { claimsRoutes } from './claims/routes.tsx'
import { editionRoutes } from './editions/routes.tsx'
import { keepPrivate } from './frame/keep-private.ts'
import { frontOrderRoutes } from './front-order/routes.tsx'
import { jobRoutes } from './jobs/routes.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { moderationRoutes } from './moderation/routes.tsx'
import { noteRoutes } from './notes/routes.tsx'
import { overviewRoutes } from './overview/routes.tsx'
import { pictureLibraryRoutes } from './pictures/routes.tsx'
import type { PreviewArticle } from './previews/preview-story.ts'
import { settingsRoutes } from './settings/routes.tsx'
import { sourceRoutes } from './sources/routes.tsx'
import { editorRoutes } from './stories/editor-routes.ts'
import { storyRoutes } from './stories/routes.tsx'
import { subscriberRoutes } from './subscribers/routes.tsx'
import { templateRoutes } from './templates/routes.tsx'
import { writingRoutes } from './writing/routes.ts'

/** The newsroom's pages. Before the staff's own at the same address, so that what holds for all holds for those too. */
export function deskRoutes(app: App, { previewArticle }: { readonly previewArticle: PreviewArticle }): void {
  app.use('/desk', keepPrivate)
  app.use('/desk/*', keepPrivate)
  overviewRoutes(app)
  storyRoutes(app, previewArticle)
  noteRoutes(app)
  boardRoutes(app)
  calendarRoutes(app)
  templateRoutes(app)
  editorRoutes(app)
  writingRoutes(app)
  claimsRoutes(app)
  sourceRoutes(app)
  pictureLibraryRoutes(app)
  frontOrderRoutes(app)
  moderationRoutes(app)
  subscriberRoutes(app)
  editionRoutes(app)
  mailboxRoutes(app)
  jobRoutes(app)
  auditRoutes(app)
  settingsRoutes(app)
}
