import { type ArticleSummary, filing, findArticleByAddress, listPublished } from '../../articles/index.ts'
import { loadDiscussion } from '../../discussion/index.ts'
import { pageTags } from '../../page-tags.ts'
import type { Db } from '../../platform/db/index.ts'
import { type App, Problem } from '../../platform/http/index.ts'
import { type Instant, isDay } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { ArticlePage } from '../article/article-page.tsx'
import { putPlayers } from '../embeds/put-players.tsx'
import { StonePage } from '../history/stone-page.tsx'
import { keepPage } from '../keep-page.ts'
import { loadSourcing } from '../sourcing/load-sourcing.ts'
import { toTeasers } from '../teaser.ts'
import { beginVisit } from './visit.ts'

const moreStories = 3

export function articleRoute(app: App): void {
  app.get('/:year{\\d{4}}/:month{\\d{2}}/:day{\\d{2}}/:slug', async c => {
    const { year, month, day: date, slug } = c.req.param()
    const day = `${year}-${month}-${date}`
    if (!isDay(day)) throw new Problem('not-found')
    const { services, paper, reader, readerName } = await beginVisit(c)
    const found = await findArticleByAddress(services.db, paper.now, day, slug)
    if (found.found === 'nothing') throw new Problem('not-found')
    if (found.found === 'withdrawn') {
      const { stone } = found
      const address = stone.kind === 'legal' ? null : { day, slug }
      return page(c, <StonePage {...{ paper, stone, address, readerName }} />, 410)
    }
    if (found.found === 'moved') return c.redirect(urls.article(found.to), 301)
    const { article } = found
    const [sourcing, filed, discussion, more] = await Promise.all([
      loadSourcing(services.db, paper, article),
      filing.findFiling(services.db, paper.now, article.id),
      loadDiscussion(services, article, { order: 'best', page: 1, reader, paper }),
      moreFrom(services.db, paper.now, article),
    ])
    // Dropped when a story comes out, since it may belong under "more". Not for the tags of those stories: a lively
    // discussion under the newest would drop every page of its section, for a number of comments in small print.
    keepPage(c, [pageTags.stories, pageTags.article(article.id)])
    const text = putPlayers(paper, sourcing?.bodyHtml ?? article.bodyHtml)
    c.set('frames', text.frames)
    return page(
      c,
      <ArticlePage
        paper={paper}
        article={article}
        sourcing={sourcing}
        bodyHtml={text.html}
        filed={filed}
        discussion={discussion}
        more={more}
        readerName={readerName}
      />,
    )
  })
}

async function moreFrom(db: Db, now: Instant, article: ArticleSummary) {
  const newest = await listPublished(db, now, { section: article.section.slug, limit: moreStories + 1 })
  return toTeasers(db, newest.filter(({ id }) => id !== article.id).slice(0, moreStories))
}
