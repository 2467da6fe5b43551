import { type filing, type Picture, type PublishedArticle, renditionFor } from '../../articles/index.ts'
import { type Paper, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { lastChange } from '../last-change.ts'
import { claimsOf } from './claims.ts'
import { publisher } from './publisher.ts'

/** Enough for a machine to know the discussion; the page's own markup has all of it. */
const mostComments = 100

/** A story as schema.org has it: a news article that is reporting, with its corrections and its discussion. */
export function newsArticle(
  paper: Paper,
  article: PublishedArticle,
  { tags, series }: filing.Filing,
  discussion: { readonly count: number; readonly comments: readonly object[] },
): object {
  const url = absolute(paper.url, urls.article(article))
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'ReportageNewsArticle'],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    ...(article.standfirst
      ? { alternativeHeadline: article.standfirst, description: article.standfirst }
      : {}),
    inLanguage: paper.settings.language,
    datePublished: zonedTime(paper, article.publishedAt),
    dateModified: zonedTime(paper, lastChange(article)),
    version: article.versionNumber,
    author: authorsOf(paper, article),
    publisher: publisher(paper),
    ...(article.picture ? { image: images(paper, article.picture) } : {}),
    articleSection: article.section.name,
    ...(tags.length > 0 ? { keywords: tags.map(({ name }) => name) } : {}),
    ...(series
      ? {
          isPartOf: {
            '@type': 'CreativeWorkSeries',
            name: series.name,
            url: absolute(paper.url, urls.series(series.slug)),
          },
          position: series.part,
        }
      : {}),
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ id, text, at }) => ({
            '@type': 'CorrectionComment',
            '@id': absolute(paper.url, `${urls.corrections()}#correction-${id}`),
            text,
            datePublished: zonedTime(paper, at),
          })),
        }
      : {}),
    ...claimsOf(paper, article),
    commentCount: discussion.count,
    comment: discussion.comments.slice(0, mostComments),
    discussionUrl: `${url}#discussion`,
  }
}

/** A story without a byline is the paper's own. */
const authorsOf = (paper: Paper, { authors }: PublishedArticle): object[] =>
  authors.length > 0
    ? authors.map(({ name, slug }) => ({
        '@type': 'Person',
        name,
        url: absolute(paper.url, urls.author(slug)),
      }))
    : [
        {
          '@type': 'NewsMediaOrganization',
          name: paper.settings.name,
          url: absolute(paper.url, urls.front()),
        },
      ]

/** Every width of at least 800 pixels, or the largest there is: previews choose what they need. */
function images(paper: Paper, picture: Picture): object[] {
  const wide = picture.widths.filter(width => width >= 800)
  return (wide.length > 0 ? wide : [picture.width]).map(width => ({
    '@type': 'ImageObject',
    url: absolute(paper.url, urls.picture(renditionFor(picture, width, 'jpg'))),
    width,
    height: Math.round((picture.height * width) / picture.width),
    ...(picture.caption ? { caption: picture.caption } : {}),
    ...(picture.credit ? { creditText: picture.credit } : {}),
  }))
}
