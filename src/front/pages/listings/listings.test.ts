import { createArticle, ensureSection } from '../../../../test/factories/articles.ts'
import { createComment } from '../../../../test/factories/discussion.ts'
import { pathOf } from '../../../../test/factories/front.ts'
import { createReader } from '../../../../test/factories/readers.ts'
import { expect, test } from '../../../../test/world.ts'
import { rankFront, saveAuthors } from '../../../articles/index.ts'
import { saveSections, saveSettings } from '../../../site/index.ts'

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(each => each.textContent)

test('the front leads with what the editor ranked, and shows every story once', async ({ world, clock }) => {
  for (const section of ['harbour', 'town']) {
    for (let number = 1; number <= 5; number += 1) {
      clock.advance({ minutes: 1 })
      await createArticle(world, { headline: `${section} ${number}`, section })
    }
  }
  const first = await createArticle(world, { headline: 'The lead', section: 'harbour' })
  await createComment(world, first, { by: await createReader(world) })
  clock.advance({ minutes: 1 })
  await rankFront(world, [first.id])
  const { document } = await world.visitor().open('/')
  expect(texts(document, '.story-lead .story-headline')).toEqual(['The lead'])
  expect(document.querySelector('.story-lead .meta')?.textContent).toBe(
    'By Agnes Tolliver\u00a0· 09:10\u00a0· 1 comment',
  )
  expect(texts(document, '.front-second .story-headline')).toEqual(['town 5', 'town 4', 'town 3'])
  expect(texts(document, '.strip-title')).toEqual(['Harbour', 'Town'])
  const all = texts(document, '.story-headline')
  expect(new Set(all).size).toBe(all.length)
  expect(document.querySelectorAll('h1').length).toBe(1)
})

test('before the first story the front says so, and asks for an address', async ({ world }) => {
  const { document, status } = await world.visitor().open('/')
  expect(status).toBe(200)
  expect(texts(document, '.front-empty h2')).toEqual(['The first edition is being written'])
  expect(document.querySelector('.signup-form')).not.toBeNull()
})

test('a section is leafed through from newest to oldest', async ({ world, clock }) => {
  for (let number = 1; number <= 21; number += 1) {
    clock.advance({ minutes: 1 })
    await createArticle(world, { headline: `Story ${number}` })
  }
  const visitor = world.visitor()
  const first = await visitor.open('/section/harbour')
  expect(texts(first.document, '.story-headline').slice(0, 2)).toEqual(['Story 21', 'Story 20'])
  expect(first.document.querySelector('.pager')?.textContent).toContain('Page 1 of 2')
  const second = await visitor.follow('.pager [rel="next"]')
  expect(second.path).toBe('/section/harbour?page=2')
  expect(texts(second.document, '.story-headline')).toEqual(['Story 1'])
  expect(second.document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'http://paper.test/section/harbour?page=2',
  )
  for (const path of ['/section/harbour?page=3', '/section/harbour?page=x', '/section/nowhere'])
    expect((await visitor.open(path)).status).toBe(404)
})

test('a section says what it is about, also while it is empty', async ({ world }) => {
  await saveSections(world, [{ slug: 'town', name: 'Town', about: 'Streets and drains.' }])
  const page = await world.visitor().open('/section/town')
  expect(page.text).toContain('Streets and drains.')
  expect(page.text).toContain('Nothing has been published in this section yet.')
})

test('an author’s page says who they are and what they wrote', async ({ world }) => {
  await saveAuthors(world, [
    { slug: 'nora-whitlow', name: 'Nora Whitlow', role: 'Harbour reporter', about: 'Owns a boat.' },
  ])
  await createArticle(world, { headline: 'Hers', authors: ['Nora Whitlow'] })
  await createArticle(world, { headline: 'Not hers' })
  const page = await world.visitor().open('/author/nora-whitlow')
  expect(page.document.querySelector('.page-head')?.textContent).toBe(
    'Harbour reporterNora WhitlowOwns a boat.',
  )
  expect(texts(page.document, '.story-headline')).toEqual(['Hers'])
})

test('the archive leads to each month, and a month to each of its days', async ({ world, clock }) => {
  await createArticle(world, { headline: 'In March' })
  clock.set('2026-05-04T09:00:00Z')
  await createArticle(world, { headline: 'In May' })
  const visitor = world.visitor()
  await visitor.open('/archive')
  const march = await visitor.follow('.archive-years a[href$="/03"]')
  expect(march.path).toBe('/archive/2026/03')
  expect(texts(march.document, '.story-headline')).toEqual(['In March'])
  const day = march.document.querySelector('.calendar a')
  expect(day?.getAttribute('href')).toBe('/archive/2026/03#day-2026-03-10')
  expect(march.document.getElementById('day-2026-03-10')).not.toBeNull()
  expect(march.document.querySelector('.pager')?.textContent).toBe('1 storyMay 2026 →')
  for (const path of ['/archive/2026/04', '/archive/2026/99', '/archive/9999/12'])
    expect((await visitor.open(path)).status).toBe(404)
})

test('the search finds, does not find, and waits to be asked', async ({ world }) => {
  const article = await createArticle(world, { headline: 'Ferry', body: 'The pontoon went to sea.' })
  const visitor = world.visitor()
  const before = await visitor.open('/search')
  expect(before.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  const found = await visitor.submit('form.search-form', { q: 'pontoon' })
  expect(found.document.querySelector('.search-count')?.textContent).toBe('1 story for “pontoon”')
  expect(found.document.querySelector('.story-headline a')?.getAttribute('href')).toBe(pathOf(article))
  expect(found.document.querySelector('mark')?.textContent).toBe('pontoon')
  const nothing = await visitor.submit('form.search-form', { q: 'zeppelin' })
  expect(nothing.status).toBe(200)
  expect(nothing.text).toContain('No story has “zeppelin”.')
})

test('a policy that is written has a page, and a link at every page’s foot', async ({ world }) => {
  await ensureSection(world, 'harbour')
  await saveSettings(world, {
    policies: { about: '', corrections: '# Ours\n\nWe **say so**. <script>', ethics: '', sourcing: '' },
  })
  const visitor = world.visitor()
  await visitor.open('/')
  const page = await visitor.follow('Corrections policy')
  expect(page.document.querySelector('.prose')?.innerHTML).toContain('<strong>say so</strong>')
  expect(texts(page.document, 'h1')).toEqual(['Corrections policy'])
  expect(page.document.querySelector('.prose script')).toBeNull()
  expect((await visitor.open('/about/ethics')).status).toBe(404)
})
