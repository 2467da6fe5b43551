import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { articleRoutes } from '../articles/index.ts'
import { deskRoutes } from '../desk/index.ts'
import { discussionRoutes } from '../discussion/index.ts'
import { frontRoutes, previewArticle } from '../front/index.ts'
import { newsletterRoutes } from '../newsletter/index.ts'
import { type App, type Env, Problem } from '../platform/http/index.ts'
import { plainAddresses, sameOriginWrites, securityHeaders } from '../platform/server/index.ts'
import type { Services } from '../platform/services.ts'
import { readerRoutes } from '../readers/index.ts'
import { staffRoutes } from '../staff/index.ts'
import { answerProblem } from './problem-page.tsx'
import { logRequests } from './request-log.ts'

const bodyUpTo = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Problem('too-large')
    },
  })

/** The longest text that anybody sends, with every letter percent-encoded, and room to say that it is too long. */
const forms = bodyUpTo(1_000_000)

/** A story with its picture; only the staff's requests are read so far. */
const stories = bodyUpTo(25_000_000)

/**
 * Every route of the paper, behind what holds for all of them.
 * @param written waited for before a write is answered: what it changed is changed on kept pages by then
 */
export function createApp(services: Services, written?: () => Promise<void>): App {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('services', services)
    await next()
    if (written && c.req.method === 'POST' && c.res.status < 400) await written()
  })
  app.use(logRequests(services.log))
  // Around what sets headers, so that a kept page has them too.
  app.use(services.cache.keep)
  app.use(securityHeaders(services.config.url.startsWith('https:')))
  app.onError(answerProblem)
  app.notFound(c => answerProblem(new Problem('not-found'), c))
  services.assets.serve(app)
  app.use(plainAddresses)
  app.use(sameOriginWrites(services.config.url))
  app.use((c, next) => (c.req.path.startsWith('/desk/stories/') ? stories : forms)(c, next))
  readerRoutes(app)
  deskRoutes(app, { previewArticle })
  staffRoutes(app)
  articleRoutes(app)
  discussionRoutes(app)
  newsletterRoutes(app)
  frontRoutes(app)
  return app
}
