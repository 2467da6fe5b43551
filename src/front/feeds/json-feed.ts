import type { Feed, FeedItem } from './feed.ts'

/** JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    icon: feed.iconUrl,
    language: feed.language,
    items: feed.items.map(item => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      authors: item.authors,
      tags: [item.section],
      ...(item.imageUrl ? { image: item.imageUrl } : {}),
      ...(item.sourcing ? { _standfirst: extension(item.sourcing) } : {}),
    })),
  })

/** What the model of the data at `sourcing` is; the format asks that an extension says what it is about. */
const about = 'https://www.w3.org/TR/annotation-model/'

const extension = ({ url, claims, restsOn }: NonNullable<FeedItem['sourcing']>) => ({
  about,
  sourcing: url,
  claims,
  rests_on: restsOn,
})
