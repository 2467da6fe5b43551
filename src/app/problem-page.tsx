import type { Context } from 'hono'
import { type Env, isStorageFailure, Problem } from '../platform/http/index.ts'
import { page } from '../platform/views/index.ts'
import { loadPaper, PaperPage } from '../site/index.ts'
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
  const code = problem?.code ?? 'internal'
  try {
    const paper = await loadPaper(services)
    const { title, text } = paper.t.site.problems[code]
    const answer = page(
      c,
      <PaperPage paper={paper} title={title} head={<meta name="robots" content="noindex" />}>
        <div class="problem">
          <h1 class="page-title">{title}</h1>
          <p>{text}</p>
          <form class="search-form" action={urls.search()} role="search">
            <label class="visually-hidden" for="problem-search">
              {paper.t.site.search}
            </label>
            <input class="field-input" id="problem-search" type="search" name="q" />
            <button class="button" type="submit">
              {paper.t.site.search}
            </button>
          </form>
          <p>
            <a href={urls.front()}>{paper.settings.name}</a>
          </p>
        </div>
      </PaperPage>,
      problem?.status ?? 500,
    )
    return answer
  } catch (second) {
    services.log.error({ error: String(second) }, 'the problem page failed too')
    return c.text('Something broke on our side. Please try again in a little while.', problem?.status ?? 500)
  }
}
