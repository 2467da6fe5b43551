import type { Context } from 'hono'
import { ProblemPage, recentStories, type Teaser } from '../front/index.ts'
import { type Env, isStorageFailure, Problem } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { page } from '../platform/views/index.ts'
import { loadPaper, type Paper, plainPaper } from '../site/index.ts'
import { urls } from '../urls.ts'

/** The one place that turns a thrown problem into an answer. What is no coded problem is a bug: logged, never shown. */
export async function answerProblem(error: Error, c: Context<Env>): Promise<Response> {
  const services = c.get('services')
  const problem =
    error instanceof Problem ? error : isStorageFailure(error) ? new Problem('unavailable') : null
  if (!problem || problem.code === 'unavailable') {
    services.log.error({ error: error.stack ?? String(error) }, 'a request failed')
  }
  if (problem?.mendAt && (c.req.method === 'GET' || c.req.method === 'HEAD'))
    return c.redirect(problem.mendAt, 303)
  if (problem?.retryAfterSeconds) c.header('retry-after', String(problem.retryAfterSeconds))
  const [code, status] = problem ? [problem.code, problem.status] : (['internal', 500] as const)
  const around =
    code === 'unavailable'
      ? withoutDatabase(services)
      : await withDatabase(services).catch(() => withoutDatabase(services))
  const isDesk = c.req.path.startsWith(`${urls.desk()}/`)
  return page(c, <ProblemPage {...around} code={code} status={status} isDesk={isDesk} />, status)
}

interface Around {
  readonly paper: Paper
  readonly stories: readonly Teaser[]
}

async function withDatabase(services: Services): Promise<Around> {
  const paper = await loadPaper(services)
  return { paper, stories: await recentStories(services.db, paper.now) }
}

/** A page that says that the database cannot be reached must not need it, nor wait for it once more. */
const withoutDatabase = (services: Services): Around => ({ paper: plainPaper(services), stories: [] })
