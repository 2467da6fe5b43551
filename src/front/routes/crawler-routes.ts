import { pageTags } from '../../page-tags.ts'
import { type App, type Ctx, Problem } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper, type Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { robots } from '../crawlers/robots.ts'
import { monthSitemap, newsSitemap, pagesSitemap, sitemapIndex } from '../crawlers/sitemaps.ts'
import { keepPage } from '../keep-page.ts'

export function crawlerRoutes(app: App): void {
  app.get(urls.sitemap(), c => answerSitemap(c, sitemapIndex))
  app.get(urls.sitemapPages(), c => answerSitemap(c, pagesSitemap))
  app.get(urls.newsSitemap(), c => answerSitemap(c, newsSitemap))
  app.get('/:file{sitemap-\\d{4}-\\d{2}\\.xml}', c => {
    const month = c.req.param('file').slice('sitemap-'.length, -'.xml'.length)
    return answerSitemap(c, (services, paper) => monthSitemap(services, paper, month))
  })

  app.get(urls.robots(), async c => {
    const paper = await loadPaper(c.get('services'))
    keepPage(c, [])
    return c.text(robots(paper))
  })
}

async function answerSitemap(
  c: Ctx,
  write: (services: Services, paper: Paper) => Promise<string | null>,
): Promise<Response> {
  const services = c.get('services')
  const xml = await write(services, await loadPaper(services))
  if (xml === null) throw new Problem('not-found')
  keepPage(c, [pageTags.stories])
  return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
}
