import {
  type ArticleSummary,
  filing,
  listMonths,
  listPublished,
  publicAuthors,
} from '../../articles/index.ts'
import type { Services } from '../../platform/services.ts'
import { plus } from '../../platform/time/index.ts'
import { type Paper, policyNames, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { lastChange } from '../last-change.ts'
import { listEvery } from '../list-every.ts'
import { element, textElement, type Xml, xmlDeclaration } from '../xml.ts'

type Reading = Pick<Services, 'db' | 'clock'>

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'

/** sitemaps.org: no file may list more. */
const mostAddresses = 50_000
/** Google News: no more than these, and none older than two days. */
const mostNews = 1000

/** The index: one file for the standing pages, one for each month that has stories. */
export async function sitemapIndex({ db, clock }: Reading, paper: Paper): Promise<string> {
  const months = await listMonths(db, clock.now())
  const files = [urls.sitemapPages(), ...months.map(({ month }) => urls.sitemapMonth(month))]
  return (
    xmlDeclaration +
    element(
      'sitemapindex',
      { xmlns: namespace },
      files.map(path => element('sitemap', {}, [textElement('loc', absolute(paper.url, path))])),
    ).xml
  )
}

/** The pages that are always there. */
export async function pagesSitemap({ db, clock }: Reading, paper: Paper): Promise<string> {
  const now = clock.now()
  const [months, authors, tags, series] = await Promise.all([
    listMonths(db, now),
    publicAuthors.listAuthors(db, now),
    filing.listPublicTopics(db, now, 'tag'),
    filing.listPublicTopics(db, now, 'series'),
  ])
  const paths = [
    urls.front(),
    ...paper.sections.map(({ slug }) => urls.section(slug)),
    ...authors.map(({ slug }) => urls.author(slug)),
    ...tags.map(({ slug }) => urls.tag(slug)),
    ...series.map(({ slug }) => urls.series(slug)),
    ...policyNames.filter(name => paper.settings.policies[name].trim()).map(urls.policy),
    urls.corrections(),
    urls.sources(),
    urls.archive(),
    ...months.map(({ month }) => urls.archiveMonth(month)),
  ]
  return urlset(
    {},
    paths.map(path => element('url', {}, [textElement('loc', absolute(paper.url, path))])),
  )
}

/** The stories of one month, `2026-11`. Null when it has none. */
export async function monthSitemap(
  { db, clock }: Reading,
  paper: Paper,
  month: string,
): Promise<string | null> {
  const months = await listMonths(db, clock.now())
  if (!months.some(each => each.month === month)) return null
  const stories = await listEvery(db, clock.now(), { month }, mostAddresses)
  return urlset(
    {},
    stories.map(story =>
      element('url', {}, [
        location(paper, story),
        textElement('lastmod', zonedTime(paper, lastChange(story))),
      ]),
    ),
  )
}

/** The stories of the last two days, as Google News reads them. */
export async function newsSitemap({ db, clock }: Reading, paper: Paper): Promise<string> {
  const now = clock.now()
  const stories = await listPublished(db, now, { from: plus(now, { days: -2 }), limit: mostNews })
  const publication = element('news:publication', {}, [
    textElement('news:name', paper.settings.name),
    // ISO 639: the language alone, but for Chinese, which Google wants with its script's country.
    textElement('news:language', newsLanguage(paper.settings.language)),
  ])
  return urlset(
    { 'xmlns:news': newsNamespace },
    stories.map(story =>
      element('url', {}, [
        location(paper, story),
        textElement('lastmod', zonedTime(paper, lastChange(story))),
        element('news:news', {}, [
          publication,
          textElement('news:publication_date', zonedTime(paper, story.publishedAt)),
          textElement('news:title', story.headline),
        ]),
      ]),
    ),
  )
}

const newsLanguage = (language: string): string => {
  const tag = language.toLowerCase()
  return tag === 'zh-cn' || tag === 'zh-tw' ? tag : (tag.split('-')[0] ?? tag)
}

const location = (paper: Paper, story: ArticleSummary): Xml =>
  textElement('loc', absolute(paper.url, urls.article(story)))

const urlset = (namespaces: Readonly<Record<string, string>>, entries: readonly Xml[]): string =>
  xmlDeclaration + element('urlset', { xmlns: namespace, ...namespaces }, entries).xml
