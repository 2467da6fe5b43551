import {
  findPublished,
  listPublished,
  PictureFigure,
  type PublishedArticle,
  renditionFor,
} from '../../articles/index.ts'
import { directionOf } from '../../platform/language/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Instant } from '../../platform/time/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper, Section } from '../../site/index.ts'
import { restsOn } from '../../sourcing/index.ts'
import { absolute, urls } from '../../urls.ts'
import { Corrections } from '../article/corrections.tsx'
import { Sources } from '../article/sources.tsx'
import { lastChange } from '../last-change.ts'
import { annotationType } from '../sourcing/web-annotations.ts'
import { absoluteHtml } from './absolute-html.ts'
import { type Feed, type FeedFormat, type FeedItem, feedFormats } from './feed.ts'

const newest = 25

/** When a paper without stories last changed: a feed must say something, and the same thing each time. */
export const never = '1970-01-01T00:00:00.000Z' as Instant

/** The newest stories of the paper, or of one section, whole. */
export async function composeFeed(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  paper: Paper,
  section: Section | null,
): Promise<Feed> {
  const now = clock.now()
  const summaries = await listPublished(db, now, {
    limit: newest,
    ...(section ? { section: section.slug } : {}),
  })
  const articles = await Promise.all(summaries.map(({ id }) => findPublished(db, now, id)))
  const items = articles.filter(article => article !== null).map(article => toFeedItem(paper, article))
  const address = (format: FeedFormat) =>
    absolute(paper.url, section ? urls.sectionFeed(section.slug, format) : urls.feed(format))
  return {
    id: tagUri(paper, section ? `section/${section.id}` : 'paper'),
    title: section ? paper.t.front.feeds.section(paper.settings.name, section.name) : paper.settings.name,
    description:
      (section ? section.about : paper.settings.tagline) || paper.t.front.feeds.about(paper.settings.name),
    language: paper.settings.language,
    pageUrl: absolute(paper.url, section ? urls.section(section.slug) : urls.front()),
    urls: Object.fromEntries(feedFormats.map(format => [format, address(format)])) as Feed['urls'],
    iconUrl: absolute(paper.url, urls.icon()),
    updatedAt:
      items
        .map(item => item.updatedAt)
        .toSorted()
        .at(-1) ?? never,
    items,
  }
}

function toFeedItem(paper: Paper, article: PublishedArticle): FeedItem {
  const path = urls.article(article)
  return {
    id: tagUri(paper, `article/${article.id}`),
    url: absolute(paper.url, path),
    title: article.headline,
    summary: article.standfirst,
    html: absoluteHtml(wholeText(paper, article), paper.url, path),
    publishedAt: article.publishedAt,
    updatedAt: lastChange(article),
    authors: article.authors.map(({ name, slug }) => ({
      name,
      url: absolute(paper.url, urls.author(slug)),
    })),
    section: article.section.name,
    imageUrl: article.picture
      ? absolute(paper.url, urls.picture(renditionFor(article.picture, 1200, 'jpg')))
      : null,
    sourcing:
      article.claims.length > 0
        ? {
            url: absolute(paper.url, urls.sourcingJson(article)),
            type: annotationType,
            claims: article.claims.length,
            restsOn: whatItRestsOn(paper, article),
          }
        : null,
  }
}

/** A feed's reader is owed what the page's reader has: the picture, the corrections and the sources too. */
const wholeText = (paper: Paper, article: PublishedArticle): string =>
  fragment(
    <div dir={directionOf(paper.settings.language)}>
      {article.picture && <PictureFigure picture={article.picture} sizes="100vw" />}
      <Corrections paper={paper} article={article} corrections={article.corrections} />
      <div dangerouslySetInnerHTML={{ __html: article.bodyHtml }} />
      {article.claims.length > 0 ? (
        <RestsOn paper={paper} article={article} />
      ) : (
        <Sources paper={paper} sources={article.sources} />
      )}
    </div>,
  )

const whatItRestsOn = (paper: Paper, { claims }: PublishedArticle): string =>
  paper.t.sourcing.restsOn(restsOn(claims))

/** What the story rests on, and the way to every claim of it: a feed has no place for the claims themselves. */
const RestsOn = ({ paper, article }: { paper: Paper; article: PublishedArticle }) => (
  <section>
    <h2>{paper.t.frontSourcing.title}</h2>
    <p>
      {whatItRestsOn(paper, article)}{' '}
      <a href={`${urls.article(article)}#claims`}>{paper.t.frontSourcing.eachClaim(article.claims.length)}</a>
    </p>
  </section>
)

/**
 * A name by RFC 4151, made of the host and what never changes: neither a new slug nor a new day makes an old story
 * look new. The year is a year in which the name was minted, no date of the story's.
 */
export const tagUri = (paper: Paper, what: string): string =>
  `tag:${new URL(paper.url).hostname},2026:${what}`
