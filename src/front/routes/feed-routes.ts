import { pageTags } from '../../page-tags.ts'
import { type App, type Ctx, Problem } from '../../platform/http/index.ts'
import { findSectionBySlug, loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { toAtom } from '../feeds/atom.ts'
import { composeFeed } from '../feeds/compose-feed.tsx'
import { type Feed, type FeedFormat, feedFormats } from '../feeds/feed.ts'
import { toJsonFeed } from '../feeds/json-feed.ts'
import { toRss } from '../feeds/rss.ts'
import { keepPage } from '../keep-page.ts'

const writers: Readonly<Record<FeedFormat, { write: (feed: Feed) => string; type: string }>> = {
  rss: { write: toRss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: toAtom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: toJsonFeed, type: 'application/feed+json; charset=utf-8' },
}

/** The paper's feeds and each section's, in three formats. */
export function feedRoutes(app: App): void {
  for (const format of feedFormats) {
    app.get(urls.feed(format), c => answerFeed(c, format, null))
    app.get(`/section/:section${urls.feed(format)}`, c => answerFeed(c, format, c.req.param('section')))
  }
}

async function answerFeed(c: Ctx, format: FeedFormat, sectionSlug: string | null): Promise<Response> {
  const services = c.get('services')
  const [paper, section] = await Promise.all([
    loadPaper(services),
    sectionSlug === null ? null : findSectionBySlug(services.db, sectionSlug),
  ])
  if (sectionSlug !== null && !section) throw new Problem('not-found')
  const { write, type } = writers[format]
  const feed = write(await composeFeed(services, paper, section))
  keepPage(c, [pageTags.stories])
  return c.body(feed, 200, { 'content-type': type, 'access-control-allow-origin': '*' })
}
