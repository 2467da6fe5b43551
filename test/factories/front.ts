import { createApp } from '../../src/app/index.ts'
import type { ArticleId } from '../../src/articles/index.ts'
import type { World } from '../world.ts'

/** One answer as it came, redirects not followed: for what is no page. */
export const ask = async (
  world: World,
  path: string,
): Promise<{ status: number; headers: Headers; body: string }> => {
  const answer = await createApp(world.services).request(world.services.config.url + path)
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

/** Every public address that could betray a story: pages, feeds, sitemaps. */
export const publicAddresses = (section: string, author: string, month: string): readonly string[] => [
  '/',
  `/section/${section}`,
  `/author/${author}`,
  '/archive',
  `/archive/${month.replace('-', '/')}`,
  '/feed.xml',
  '/feed.atom',
  '/feed.json',
  `/section/${section}/feed.xml`,
  `/section/${section}/feed.atom`,
  `/section/${section}/feed.json`,
  '/sitemap.xml',
  '/sitemap-pages.xml',
  `/sitemap-${month}.xml`,
  '/sitemap-news.xml',
  '/nowhere',
]

/** The JSON of the page's first block of structured data. */
export const structuredData = (document: Document): Record<string, unknown> =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')

export const pathOf = ({ day, slug }: { day: string; slug: string }): string =>
  `/${day.replaceAll('-', '/')}/${slug}`

export const tagOf = (id: ArticleId): string => `tag:paper.test,2026:article/${id}`
