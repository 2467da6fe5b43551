import { type ArticleFilter, countPublished, listPublished, publicAuthors } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import type { Db } from '../../platform/db/index.ts'
import { type App, type Ctx, type Paging, Problem, pagingOf, requirePage } from '../../platform/http/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { keepPage } from '../keep-page.ts'
import { AuthorPage } from '../pages/listings/author-page.tsx'
import { SectionPage } from '../pages/listings/section-page.tsx'
import { type Teaser, toTeasers } from '../teaser.ts'
import { beginVisit } from './visit.ts'

const perPage = 20

/** The stories of a section, and those of an author. */
export function listingRoutes(app: App): void {
  app.get('/section/:section', async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const section = paper.sections.find(({ slug }) => slug === c.req.param('section'))
    if (!section) throw new Problem('not-found')
    const list = await listPage(c, services.db, paper.now, { section: section.slug })
    return page(c, <SectionPage paper={paper} section={section} {...list} readerName={readerName} />)
  })

  app.get('/author/:author', async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const author = await publicAuthors.findAuthor(services.db, paper.now, c.req.param('author'))
    if (!author) throw new Problem('not-found')
    const list = await listPage(c, services.db, paper.now, { author: author.slug })
    return page(c, <AuthorPage paper={paper} author={author} {...list} readerName={readerName} />)
  })
}

async function listPage(
  c: Ctx,
  db: Db,
  now: Instant,
  filter: ArticleFilter,
): Promise<{ paging: Paging; stories: Teaser[] }> {
  const paging = pagingOf(requirePage(c), await countPublished(db, now, filter), perPage)
  const stories = await toTeasers(
    db,
    await listPublished(db, now, { ...filter, limit: paging.limit, offset: paging.offset }),
  )
  keepPage(c, [pageTags.stories, ...stories.map(({ id }) => pageTags.article(id))])
  return { paging, stories }
}
