import { DOMParser } from 'linkedom'
import { createArticle } from '../../../test/factories/articles.ts'
import { ask, pathOf } from '../../../test/factories/front.ts'
import { expect, test } from '../../../test/world.ts'

const locations = (body: string): (string | null)[] =>
  [...new DOMParser().parseFromString(body, 'text/xml').querySelectorAll('loc')].map(each => each.textContent)

test('the sitemap leads to every standing page and every story', async ({ world, clock }) => {
  const march = await createArticle(world, { headline: 'March' })
  clock.set('2026-04-02T09:00:00Z')
  const april = await createArticle(world, { headline: 'April' })
  expect(locations((await ask(world, '/sitemap.xml')).body)).toEqual([
    'http://paper.test/sitemap-pages.xml',
    'http://paper.test/sitemap-2026-04.xml',
    'http://paper.test/sitemap-2026-03.xml',
  ])
  expect(locations((await ask(world, '/sitemap-2026-03.xml')).body)).toEqual([
    `http://paper.test${pathOf(march)}`,
  ])
  const april1 = await ask(world, '/sitemap-2026-04.xml')
  expect(locations(april1.body)).toEqual([`http://paper.test${pathOf(april)}`])
  expect(april1.body).toContain('<lastmod>2026-04-02T10:00:00+01:00</lastmod>')
  expect(locations((await ask(world, '/sitemap-pages.xml')).body)).toEqual([
    'http://paper.test/',
    'http://paper.test/section/harbour',
    'http://paper.test/author/agnes-tolliver',
    'http://paper.test/corrections',
    'http://paper.test/sources',
    'http://paper.test/archive',
    'http://paper.test/archive/2026/04',
    'http://paper.test/archive/2026/03',
  ])
  expect((await ask(world, '/sitemap-2026-05.xml')).status).toBe(404)
})

test('the news sitemap has the stories of two days, no older one', async ({ world, clock }) => {
  await createArticle(world, { headline: 'Old' })
  clock.advance({ days: 3 })
  await createArticle(world, { headline: 'Fresh & new' })
  const { body } = await ask(world, '/sitemap-news.xml')
  expect(body).toContain('<news:title>Fresh &amp; new</news:title>')
  expect(body).toContain('<news:language>en</news:language>')
  expect(body).toContain('<news:publication_date>2026-03-13T09:00:00+00:00</news:publication_date>')
  expect(locations(body)).toHaveLength(1)
})

test('crawlers are kept from the desk and from searches, and shown the sitemaps', async ({ world }) => {
  const { body, headers } = await ask(world, '/robots.txt')
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  for (const path of ['/desk', '/search', '/sign-in', '/account'])
    expect(body).toContain(`Disallow: ${path}\n`)
  expect(body).toContain('Sitemap: http://paper.test/sitemap.xml\n')
  expect(body).toContain('Sitemap: http://paper.test/sitemap-news.xml\n')
})
