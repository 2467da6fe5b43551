import { element, textElement, type Xml, xmlDeclaration } from '../xml.ts'
import type { Feed, FeedItem } from './feed.ts'

/** A feed that is there as Atom alone will do. */
type AtomFeed = Omit<Feed, 'urls'> & { readonly urls: Pick<Feed['urls'], 'atom'> }

/** RFC 4287. */
export const toAtom = (feed: AtomFeed): string =>
  xmlDeclaration +
  element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    textElement('id', feed.id),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', feed.updatedAt),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
    textElement('icon', feed.iconUrl),
    // Section 4.1.1: a feed names an author, for the entries that do not.
    element('author', {}, textElement('name', feed.title)),
    ...feed.items.map(toEntry),
  ]).xml

const toEntry = (item: FeedItem): Xml =>
  element('entry', {}, [
    textElement('id', item.id),
    textElement('title', item.title),
    textElement('published', item.publishedAt),
    textElement('updated', item.updatedAt),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    ...(item.sourcing
      ? [element('link', { rel: 'related', type: item.sourcing.type, href: item.sourcing.url })]
      : []),
    ...item.authors.map(({ name, url }) =>
      element('author', {}, [textElement('name', name), textElement('uri', url)]),
    ),
    element('category', { term: item.section }),
    element('summary', { type: 'text' }, item.summary),
    element('content', { type: 'html' }, item.html),
  ])
