import type { Feed } from './feed.ts'

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
    })),
  })
