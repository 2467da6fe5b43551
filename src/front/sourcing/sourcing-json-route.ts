import { findArticleByAddress } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import { type App, Problem } from '../../platform/http/index.ts'
import { isDay } from '../../platform/time/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { keepPage } from '../keep-page.ts'
import { loadApparatus } from './load-sourcing.ts'
import { annotationType, webAnnotations } from './web-annotations.ts'

/** Who says what in a story, for machines; any site may read it. */
export function sourcingJsonRoute(app: App): void {
  app.get('/:year{\\d{4}}/:month{\\d{2}}/:day{\\d{2}}/:slug/sourcing.json', async c => {
    const { year, month, day: date, slug } = c.req.param()
    const day = `${year}-${month}-${date}`
    if (!isDay(day)) throw new Problem('not-found')
    const services = c.get('services')
    const paper = await loadPaper(services)
    const found = await findArticleByAddress(services.db, paper.now, day, slug)
    if (found.found === 'nothing') throw new Problem('not-found')
    if (found.found === 'withdrawn') throw new Problem('gone')
    if (found.found === 'moved') return c.redirect(urls.sourcingJson(found.to), 301)
    const { article } = found
    keepPage(c, [pageTags.article(article.id)])
    return c.body(
      JSON.stringify(webAnnotations(paper, article, await loadApparatus(services.db, article))),
      200,
      { 'content-type': annotationType, 'access-control-allow-origin': '*' },
    )
  })
}
