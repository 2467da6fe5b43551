import { DOMParser } from 'linkedom'
import { z } from 'zod'
import { createArticle, ensureSection, storyInput } from '../../../test/factories/articles.ts'
import { ask, pathOf, tagOf } from '../../../test/factories/front.ts'
import { createClaim, createSource } from '../../../test/factories/sourcing.ts'
import { expect, test } from '../../../test/world.ts'
import { addCorrection, publishArticle, saveDraft } from '../../articles/index.ts'
import { saveSettings } from '../../site/index.ts'

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'text/xml')

/** JSON Feed 1.1, as far as a paper uses it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  icon: z.url(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
      tags: z.array(z.string()),
      image: z.url().optional(),
      _standfirst: z
        .strictObject({ about: z.url(), sourcing: z.url(), claims: z.number(), rests_on: z.string() })
        .optional(),
    }),
  ),
})

const whole = {
  headline: 'Ferry & tide',
  body: 'See [the charter](/about/about) and [the quay](https://quay.example/).',
  sources: [{ name: 'Harriet Moss', role: 'chair' }],
}

test('RSS gives each story whole, with its hour, its author and its own name', async ({ world }) => {
  const article = await createArticle(world, whole)
  const { body, headers } = await ask(world, '/feed.xml')
  expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const xml = parseXml(body)
  const text = (selector: string) => xml.querySelector(selector)?.textContent
  expect(text('channel > link')).toBe('http://paper.test/')
  expect(text('item > title')).toBe('Ferry & tide')
  expect(text('item > link')).toBe(`http://paper.test${pathOf(article)}`)
  expect(text('item > guid')).toBe(tagOf(article.id))
  expect(text('item > pubDate')).toBe('Tue, 10 Mar 2026 09:00:00 GMT')
  expect(body).toContain('<dc:creator>Agnes Tolliver</dc:creator>')
  expect(body).toContain(
    '<atom:link href="http://paper.test/feed.xml" rel="self" type="application/rss+xml"/>',
  )
  expect(body).toContain('&lt;a href=&quot;http://paper.test/about/about&quot;')
  expect(body).toContain('&lt;a href=&quot;https://quay.example/&quot;')
  expect(body).toContain('Harriet Moss')
})

test('Atom names itself, says what changed when, and keeps its names for ever', async ({
  world,
  db,
  clock,
}) => {
  const article = await createArticle(world, { ...whole, slug: 'the-ferry' })
  clock.advance({ hours: 3 })
  await publishArticle(
    { db, clock },
    { ...whole, articleId: article.id, section: 'harbour', slug: 'the-heron' },
  )
  clock.advance({ hours: 1 })
  await addCorrection({ db, clock }, { articleId: article.id, text: 'It was Tuesday.', by: null })
  const xml = parseXml((await ask(world, '/feed.atom')).body)
  const text = (selector: string) => xml.querySelector(selector)?.textContent
  expect(text('entry > id')).toBe(tagOf(article.id))
  expect(text('entry > published')).toBe('2026-03-10T09:00:00.000Z')
  expect(text('entry > updated')).toBe('2026-03-10T13:00:00.000Z')
  expect(text('feed > updated')).toBe('2026-03-10T13:00:00.000Z')
  expect(text('entry > content')).toContain('It was Tuesday.')
  expect(xml.querySelector('entry > link')?.getAttribute('href')).toBe(
    'http://paper.test/2026/03/10/the-heron',
  )
  expect(xml.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(
    'http://paper.test/feed.atom',
  )
})

test('the JSON feed has the shape of version 1.1', async ({ world }) => {
  const article = await createArticle(world, whole)
  const { body, headers } = await ask(world, '/feed.json')
  expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  const feed = jsonFeed.parse(JSON.parse(body))
  expect(feed.items.map(({ id }) => id)).toEqual([tagOf(article.id)])
})

test('what a story rests on is in every feed, with the way to its claims', async ({ world, db, clock }) => {
  const texts = { headline: 'Ferry', standfirst: '', body: 'It stays, says Harriet Moss.' }
  await ensureSection(world, 'harbour')
  const story = storyInput(texts)
  const storyId = await saveDraft({ db, clock }, { articleId: null, story, by: null })
  const moss = await createSource(world, { wording: 'Harriet Moss' })
  await createClaim(world, 'It stays', { storyId, texts, source: moss.id, manner: 'on-record' })
  await publishArticle({ db, clock }, { ...story, articleId: storyId })
  const page = 'http://paper.test/2026/03/10/ferry'
  const restsOn = 'This story rests on what Harriet Moss said.'
  for (const path of ['/feed.xml', '/feed.atom', '/feed.json']) {
    const { body } = await ask(world, path)
    expect(body).toContain(restsOn)
    expect(body).toContain(`${page}#claims`)
  }
  const [item] = jsonFeed.parse(JSON.parse((await ask(world, '/feed.json')).body)).items
  expect(item?._standfirst).toMatchObject({ sourcing: `${page}/sourcing.json`, claims: 1, rests_on: restsOn })
  const related = parseXml((await ask(world, '/feed.atom')).body).querySelector('link[rel="related"]')
  expect(related?.getAttribute('href')).toBe(`${page}/sourcing.json`)
})

test('a section’s feed has its stories alone, and its page leads to it', async ({ world, db, clock }) => {
  await saveSettings({ db, clock }, { name: 'The Courier' })
  await createArticle(world, { headline: 'In the harbour' })
  await createArticle(world, { headline: 'In town', section: 'town' })
  for (const format of ['xml', 'atom', 'json']) {
    const { body } = await ask(world, `/section/town/feed.${format}`)
    expect(body).toContain('In town')
    expect(body).not.toContain('In the harbour')
    expect(body).toContain('The Courier: Town')
  }
  const { document } = await world.visitor().open('/section/town')
  const feeds = [...document.querySelectorAll('link[rel="alternate"]')].map(link => link.getAttribute('href'))
  expect(feeds).toEqual(['/feed.xml', '/feed.atom', '/feed.json', '/section/town/feed.xml'])
  expect((await ask(world, '/section/nowhere/feed.xml')).status).toBe(404)
})

test('a paper without stories has feeds all the same, and says the same each time', async ({
  world,
  clock,
}) => {
  const first = (await ask(world, '/feed.atom')).body
  clock.advance({ days: 1 })
  expect((await ask(world, '/feed.atom')).body).toBe(first)
  expect(jsonFeed.parse(JSON.parse((await ask(world, '/feed.json')).body)).items).toEqual([])
})
