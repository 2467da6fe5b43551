import { type ArticleHistory, histories, type PublicVersion } from '../../articles/index.ts'
import { pageTags } from '../../page-tags.ts'
import {
  type App,
  anyone,
  type Ctx,
  onGet,
  Problem,
  pagingOf,
  requirePage,
} from '../../platform/http/index.ts'
import { isDay } from '../../platform/time/index.ts'
import { page } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { putPlayers } from '../embeds/put-players.tsx'
import { keepPage } from '../keep-page.ts'
import { beginVisit } from '../routes/visit.ts'
import { loadSourcing } from '../sourcing/load-sourcing.ts'
import { ComparePage } from './compare-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { StonePage } from './stone-page.tsx'
import { VersionPage } from './version-page.tsx'

const perPage = 30
const at = '/:year{\\d{4}}/:month{\\d{2}}/:day{\\d{2}}/:slug/history'

/** Comparing works the processor, and any two numbers are an address of their own: never kept, and not asked for in floods. */
const limit = { name: 'compare', count: 60, seconds: 60 }

/** Every version of a story, each as it was, and any two beside each other. */
export function historyRoutes(app: App): void {
  app.get(at, c =>
    withHistory(c, urls.history, async ({ services, paper, readerName }, history) => {
      const numbers = history.versions.map(({ number }) => number).reverse()
      const paging = pagingOf(requirePage(c), numbers.length, perPage)
      // One more than is shown, so that the last can say what it changed.
      const asked = numbers.slice(paging.offset, paging.offset + paging.limit + 1)
      const versions = await histories.versions(services.db, paper.now, history.id, asked)
      keepPage(c, [pageTags.article(history.id)])
      return page(c, <HistoryPage {...{ paper, history, versions, paging, readerName }} />)
    }),
  )

  onGet(app, `${at}/compare`, { who: anyone, limit }, async c => {
    const asked = [number(c.req.query('from')), number(c.req.query('to'))] as const
    return withHistory(
      c,
      address => urls.compare(address, ...asked),
      async ({ paper, readerName }, history) => {
        const [from, to] = asked
        if (from > to) return c.redirect(urls.compare(history, to, from), 303)
        if (from === to) throw new Problem('not-found')
        const [is, was] = await requireVersions(c, history, [from, to])
        if (!was || !is) throw new Problem('not-found')
        const comparison = histories.compare(was, is, paper.settings.language)
        return page(c, <ComparePage {...{ paper, history, was, is, comparison, readerName }} />)
      },
    )
  })

  app.get(`${at}/:number{\\d+}`, async c => {
    const asked = number(c.req.param('number'))
    return withHistory(
      c,
      address => urls.version(address, asked),
      async ({ services, paper, readerName }, history) => {
        const [version] = await requireVersions(c, history, [asked])
        if (!version) throw new Problem('not-found')
        const place = history.versions.findIndex(mark => mark.number === asked)
        const newer = history.versions[place + 1] ?? null
        const sourcing = await loadSourcing(
          services.db,
          paper,
          { ...version, publishedAt: history.versions[0]?.publishedAt ?? version.publishedAt },
          { until: newer?.publishedAt ?? null },
        )
        // The names of sources are links while they have pages, which hangs on other stories.
        keepPage(
          c,
          sourcing ? [pageTags.article(history.id), pageTags.stories] : [pageTags.article(history.id)],
        )
        const text = putPlayers(paper, sourcing?.bodyHtml ?? version.bodyHtml)
        c.set('frames', text.frames)
        return page(
          c,
          <VersionPage {...{ paper, history, version, newer, sourcing, bodyHtml: text.html, readerName }} />,
        )
      },
    )
  })
}

type Visit = Awaited<ReturnType<typeof beginVisit>>

/** Shows a page of the history at an address; at an old one, leads to it; of one that is closed, shows the stone. */
async function withHistory(
  c: Ctx,
  addressOf: (address: { day: string; slug: string }) => string,
  show: (visit: Visit, history: ArticleHistory) => Promise<Response>,
): Promise<Response> {
  const { year, month, day: date, slug = '' } = c.req.param() as Record<string, string>
  const day = `${year}-${month}-${date}`
  if (!isDay(day)) throw new Problem('not-found')
  const visit = await beginVisit(c)
  const found = await histories.find(visit.services.db, visit.paper.now, day, slug)
  if (found.found === 'nothing') throw new Problem('not-found')
  if (found.found === 'moved') return c.redirect(addressOf(found.to), 301)
  if (found.found === 'history') return show(visit, found.history)
  return page(c, <StonePage {...visit} stone={found.stone} address={null} />, 410)
}

/** Newest first. @throws Problem `not-found` when readers never had one of them */
async function requireVersions(
  c: Ctx,
  history: ArticleHistory,
  numbers: readonly number[],
): Promise<PublicVersion[]> {
  const known = new Set(history.versions.map(mark => mark.number))
  if (!numbers.every(each => known.has(each))) throw new Problem('not-found')
  const { db, clock } = c.get('services')
  return histories.versions(db, clock.now(), history.id, numbers)
}

/** @throws Problem `not-found` for anything but a plain number */
function number(text: string | undefined): number {
  if (!text || !/^[1-9]\d{0,5}$/.test(text)) throw new Problem('not-found')
  return Number(text)
}
