import { listMonths } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import { type App, Problem, pagingOf, requirePage } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { daysOf } from '../days-of.ts'
import { keepPage } from '../keep-page.ts'
import { listEvery } from '../list-every.ts'
import { ArchivePage, MonthPage } from '../pages/archive/archive-page.tsx'
import { toTeasers } from '../teaser.ts'
import { beginVisit } from './visit.ts'

const perPage = 100
/** A hundred stories a day, and then some. */
const mostInMonth = 5000

export function archiveRoutes(app: App): void {
  app.get(urls.archive(), async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const months = await listMonths(services.db, paper.now)
    keepPage(c, [pageTags.stories])
    return page(c, <ArchivePage paper={paper} months={months} readerName={readerName} />)
  })

  app.get('/archive/:year{\\d{4}}/:month{\\d{2}}', async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const month = `${c.req.param('year')}-${c.req.param('month')}`
    const months = await listMonths(services.db, paper.now)
    if (!months.some(each => each.month === month)) throw new Problem('not-found')
    const all = await listEvery(services.db, paper.now, { month }, mostInMonth)
    const paging = pagingOf(requirePage(c), all.length, perPage)
    const shown = all.slice(paging.offset, paging.offset + paging.limit)
    const stories = await toTeasers(services.db, shown)
    keepPage(c, [pageTags.stories, ...stories.map(({ id }) => pageTags.article(id))])
    return page(
      c,
      <MonthPage
        paper={paper}
        month={month}
        months={months}
        days={daysOf(all, perPage)}
        total={all.length}
        stories={stories}
        paging={paging}
        readerName={readerName}
      />,
    )
  })
}
