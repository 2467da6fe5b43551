import { citedSources, findPublished, type PublishedArticle } from '../../../articles/index.ts'
import { pageTags } from '../../../page-tags.ts'
import { type App, Problem, pagingOf, requirePage } from '../../../platform/http/index.ts'
import { page } from '../../../platform/views/index.ts'
import type { FrozenClaim, FrozenSource } from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import { keepPage } from '../../keep-page.ts'
import { beginVisit } from '../../routes/visit.ts'
import { loadApparatus } from '../load-sourcing.ts'
import { SourcePage } from './source-page.tsx'
import { SourcesPage } from './sources-page.tsx'

const perIndexPage = 100
const storiesPerPage = 10

/** Whom the stories rest on: all of them, and each with what they told us. */
export function sourceRoutes(app: App): void {
  app.get(urls.sources(), async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const total = await citedSources.countCitedSources(services.db, paper.now)
    const paging = pagingOf(requirePage(c), total, perIndexPage)
    const sources = await citedSources.listCitedSources(services.db, paper.now, paging)
    keepPage(c, [pageTags.stories])
    return page(c, <SourcesPage paper={paper} sources={sources} paging={paging} readerName={readerName} />)
  })

  app.get('/sources/:slug', async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const { db } = services
    const asked = requirePage(c)
    const span = { limit: storiesPerPage, offset: (asked - 1) * storiesPerPage }
    const source = await citedSources.findCitedSource(db, paper.now, c.req.param('slug'), span)
    if (!source) throw new Problem('not-found')
    const paging = pagingOf(asked, source.stories, storiesPerPage)
    const found = await Promise.all(source.articleIds.map(id => findPublished(db, paper.now, id)))
    const articles = found.filter(article => article !== null)
    const stories = await Promise.all(
      articles.map(async article => ({
        article,
        claims: article.claims.filter(claim => involves(claim, source.slug)),
        apparatus: await loadApparatus(db, article, urls.article(article)),
      })),
    )
    keepPage(c, [pageTags.stories, ...articles.map(({ id }) => pageTags.article(id))])
    return page(
      c,
      <SourcePage
        paper={paper}
        source={source}
        newest={newestOf(articles, source.slug)}
        stories={stories}
        paging={paging}
        readerName={readerName}
      />,
    )
  })
}

const sourcesOf = ({ source, hops }: FrozenClaim): FrozenSource[] => [
  ...(source ? [source] : []),
  ...hops.map(({ outlet }) => outlet),
]

const involves = (claim: FrozenClaim, slug: string): boolean =>
  sourcesOf(claim).some(source => source.slug === slug)

/** The source as the newest of the stories has it. */
const newestOf = (articles: readonly PublishedArticle[], slug: string): FrozenSource | null =>
  articles.flatMap(({ claims }) => claims.flatMap(sourcesOf)).find(source => source.slug === slug) ?? null
