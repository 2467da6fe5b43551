import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

/**
 * What crawlers need not ask for: the desk, searches, what belongs to one reader, and forms. Pages of a discussion say
 * `noindex` themselves and are left open, since a crawler that may not read them cannot see that.
 */
const closed = [
  urls.desk(),
  urls.search(),
  urls.readerSignIn(),
  urls.readerAccount(),
  '/comment/',
  '/newsletter/confirm/',
  '/newsletter/unsubscribe/',
]

export const robots = (paper: Paper): string =>
  [
    'User-agent: *',
    ...closed.map(path => `Disallow: ${path}`),
    '',
    ...[urls.sitemap(), urls.newsSitemap()].map(path => `Sitemap: ${absolute(paper.url, path)}`),
    '',
  ].join('\n')
