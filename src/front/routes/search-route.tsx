import { searchArticles } from '../../articles/index.ts'
import { type App, anyone, onGet, pagingOf, requirePage } from '../../platform/http/index.ts'
import { cleanLine } from '../../platform/text/index.ts'
import { page } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { SearchPage } from '../pages/listings/search-page.tsx'
import { toTeasers } from '../teaser.ts'
import { beginVisit } from './visit.ts'

const perPage = 20
const longestQuery = 200

/** A search works the database and is never kept: an address may ask once every second or so. */
const limit = { name: 'search', count: 60, seconds: 60 }

export function searchRoute(app: App): void {
  onGet(app, urls.search(), { who: anyone, limit }, async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const query = cleanLine(c.req.query('q') ?? '').slice(0, longestQuery)
    const asked = requirePage(c)
    const { total, results } = query
      ? await searchArticles(services.db, paper.now, { query, limit: perPage, offset: (asked - 1) * perPage })
      : { total: 0, results: [] }
    const paging = pagingOf(asked, total, perPage)
    const snippets = new Map(results.map(({ id, snippetHtml }) => [id, snippetHtml]))
    const hits = (await toTeasers(services.db, results)).map(story => ({
      ...story,
      snippetHtml: snippets.get(story.id) ?? '',
    }))
    return page(
      c,
      <SearchPage
        paper={paper}
        query={query}
        total={total}
        hits={hits}
        paging={paging}
        readerName={readerName}
      />,
    )
  })
}
