import type { Instant } from '../../platform/time/index.ts'
import { element, textElement, type Xml, xmlDeclaration } from '../xml.ts'
import type { Feed, FeedItem } from './feed.ts'

/** RSS 2.0, with the whole text (`content:encoded`) and the authors' names (`dc:creator`). */
export const toRss = (feed: Feed): string =>
  xmlDeclaration +
  element(
    'rss',
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('channel', {}, [
      textElement('title', feed.title),
      textElement('link', feed.pageUrl),
      textElement('description', feed.description),
      textElement('language', feed.language),
      textElement('lastBuildDate', mailDate(feed.updatedAt)),
      element('atom:link', { href: feed.urls.rss, rel: 'self', type: 'application/rss+xml' }),
      ...feed.items.map(toItem),
    ]),
  ).xml

const toItem = (item: FeedItem): Xml =>
  element('item', {}, [
    textElement('title', item.title),
    textElement('link', item.url),
    element('guid', { isPermaLink: 'false' }, item.id),
    textElement('pubDate', mailDate(item.publishedAt)),
    textElement('atom:updated', item.updatedAt),
    ...item.authors.map(({ name }) => textElement('dc:creator', name)),
    textElement('category', item.section),
    textElement('description', item.summary),
    textElement('content:encoded', item.html),
  ])

/** RFC 822 with a year of four digits, as RSS wants it. */
const mailDate = (instant: Instant): string => new Date(instant).toUTCString()
