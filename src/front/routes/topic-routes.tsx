import { filing } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import { type App, type Ctx, Problem, pagingOf, requirePage } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { keepPage } from '../keep-page.ts'
import { TopicPage } from '../pages/listings/topic-page.tsx'
import { toTeasers } from '../teaser.ts'
import { beginVisit } from './visit.ts'

const perPage = 20

/** The stories of a tag, and those of a series. One under which nothing is public is not there. */
export function topicRoutes(app: App): void {
  app.get('/tags/:slug', c => show(c, 'tag', c.req.param('slug')))
  app.get('/series/:slug', c => show(c, 'series', c.req.param('slug')))
}

async function show(c: Ctx, kind: filing.TopicKind, slug: string): Promise<Response> {
  const { services, paper, readerName } = await beginVisit(c)
  const number = requirePage(c)
  const part = { limit: perPage, offset: (number - 1) * perPage }
  const topic = await filing.listTopicStories(services.db, paper.now, kind, slug, part)
  if (!topic) throw new Problem('not-found')
  const paging = pagingOf(number, topic.total, perPage)
  const stories = await toTeasers(services.db, topic.stories)
  keepPage(c, [pageTags.stories, ...stories.map(({ id }) => pageTags.article(id))])
  return page(
    c,
    <TopicPage
      paper={paper}
      kind={kind}
      topic={topic}
      total={topic.total}
      stories={stories}
      paging={paging}
      readerName={readerName}
    />,
  )
}
