import { histories } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import { type App, pagingOf, requirePage } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { keepPage } from '../keep-page.ts'
import { beginVisit } from '../routes/visit.ts'
import { correctionsFeed } from './compose-corrections-feed.tsx'
import { CorrectionsPage } from './corrections-page.tsx'

const perPage = 50

export function correctionsRoutes(app: App): void {
  app.get(urls.corrections(), async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const asked = requirePage(c)
    const span = { limit: perPage, offset: (asked - 1) * perPage }
    const { total, corrections } = await histories.corrections(services.db, paper.now, span)
    const paging = pagingOf(asked, total, perPage)
    keepPage(c, [pageTags.stories])
    return page(c, <CorrectionsPage {...{ paper, corrections, paging, readerName }} />)
  })

  app.get(urls.correctionsFeed(), async c => {
    const services = c.get('services')
    const paper = await loadPaper(services)
    const { corrections } = await histories.corrections(services.db, paper.now, { limit: perPage })
    keepPage(c, [pageTags.stories])
    return c.body(correctionsFeed(paper, corrections), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'access-control-allow-origin': '*',
    })
  })
}
