import { createArticle } from '../../../test/factories/articles.ts'
import { createComment } from '../../../test/factories/discussion.ts'
import { ask, pathOf, structuredData } from '../../../test/factories/front.ts'
import { createReader, signInReader } from '../../../test/factories/readers.ts'
import { expect, test } from '../../../test/world.ts'
import { addCorrection, publishArticle, unpublishArticle } from '../../articles/index.ts'
import { saveSettings } from '../../site/index.ts'

test('an article shows its head, its text, who says so, and the discussion', async ({ world }) => {
  const article = await createArticle(world, {
    headline: 'The last ferry may yet have a winter',
    standfirst: 'The county offers £2.4m.',
    authors: ['Agnes Tolliver', 'Tom Reyes'],
    sources: [
      { name: 'Harriet Moss', role: 'chair of the committee', how: 'by telephone' },
      { name: 'A member of the board', anonymous: true, reason: 'Members may not speak.' },
      { name: 'The charter', url: 'https://charter.example/1604' },
    ],
  })
  const { document, status } = await world.visitor().open(pathOf(article))
  expect(status).toBe(200)
  const text = (selector: string) => document.querySelector(selector)?.textContent
  expect(text('title')).toBe('The last ferry may yet have a winter · The Standfirst')
  expect(text('h1')).toBe('The last ferry may yet have a winter')
  expect(text('.standfirst')).toBe('The county offers £2.4m.')
  expect(text('.byline-authors')).toBe('By Agnes Tolliver and Tom Reyes')
  expect(document.querySelector('.byline-authors a')?.getAttribute('href')).toBe('/author/agnes-tolliver')
  expect(text('.kicker a')).toBe('Harbour')
  expect(document.querySelector('.byline time')?.getAttribute('datetime')).toBe('2026-03-10T09:00:00+00:00')
  expect(text('.prose')).toContain('The Heron is a wooden boat')
  expect([...document.querySelectorAll('.sources li')].map(item => item.textContent)).toEqual([
    'Harriet Moss, chair of the committee, by telephone.',
    'A member of the board. Not named: Members may not speak.',
    'The charter. Read it',
  ])
  expect(text('#discussion-title')).toContain('Discussion')
  expect(document.querySelector('.section-nav [aria-current]')?.textContent).toBe('Harbour')
})

test('a new version says when it was made, a correction what was wrong', async ({ world, db, clock }) => {
  const article = await createArticle(world)
  clock.advance({ hours: 2 })
  const again = await publishArticle(
    { db, clock },
    {
      articleId: article.id,
      headline: article.headline,
      section: 'harbour',
      body: 'It was not so.',
    },
  )
  expect(again.ok).toBe(true)
  await addCorrection({ db, clock }, { articleId: article.id, text: 'It carries 400 a week.', by: null })
  const { document } = await world.visitor().open(pathOf(article))
  expect(document.querySelector('.byline')?.textContent).toContain('Updated 11:00')
  expect(document.querySelector('.correction')?.textContent).toBe(
    'Correction, 10 March. It carries 400 a week.',
  )
  expect(structuredData(document)).toMatchObject({
    datePublished: '2026-03-10T09:00:00+00:00',
    dateModified: '2026-03-10T11:00:00+00:00',
    correction: [{ '@type': 'CorrectionComment', text: 'It carries 400 a week.' }],
  })
})

test('an old address leads to the new one for good', async ({ world, db, clock }) => {
  const article = await createArticle(world, { slug: 'the-ferry' })
  await publishArticle(
    { db, clock },
    {
      articleId: article.id,
      headline: article.headline,
      section: 'harbour',
      body: 'As before.',
      slug: 'the-heron',
    },
  )
  const answer = await ask(world, '/2026/03/10/the-ferry')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/2026/03/10/the-heron')
})

test('a story that was taken down says so; one that never was is not there', async ({ world, db, clock }) => {
  const article = await createArticle(world)
  await unpublishArticle({ db, clock }, { articleId: article.id, by: null })
  const gone = await world.visitor().open(pathOf(article))
  expect(gone.status).toBe(410)
  expect(gone.text).not.toContain(article.headline)
  for (const path of ['/2026/03/10/nothing', '/2026/13/45/nothing', '/2026/03/10/%ff'])
    expect((await world.visitor().open(path)).status).toBe(404)
})

test('other stories of the section are offered, not the story itself', async ({ world }) => {
  const article = await createArticle(world, { headline: 'One' })
  await createArticle(world, { headline: 'Two' })
  await createArticle(world, { headline: 'Elsewhere', section: 'town' })
  const { document } = await world.visitor().open(pathOf(article))
  expect([...document.querySelectorAll('.more .story-headline')].map(each => each.textContent)).toEqual([
    'Two',
  ])
})

test('machines are told who published what, by which rules, and what was said about it', async ({
  world,
  db,
  clock,
}) => {
  await saveSettings(
    { db, clock },
    {
      name: 'The Courier',
      policies: { about: 'Us.', corrections: 'We say so.', ethics: 'Fair.', sourcing: 'Named.' },
    },
  )
  const article = await createArticle(world)
  await createComment(world, article, { by: await createReader(world), text: 'My father ran it.' })
  const { document } = await world.visitor().open(pathOf(article))
  expect(structuredData(document)).toMatchObject({
    '@type': ['NewsArticle', 'ReportageNewsArticle'],
    headline: article.headline,
    alternativeHeadline: article.standfirst,
    url: `http://paper.test${pathOf(article)}`,
    author: [{ '@type': 'Person', name: 'Agnes Tolliver', url: 'http://paper.test/author/agnes-tolliver' }],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'The Courier',
      publishingPrinciples: 'http://paper.test/about/ethics',
      correctionsPolicy: 'http://paper.test/about/corrections',
      ethicsPolicy: 'http://paper.test/about/ethics',
      unnamedSourcesPolicy: 'http://paper.test/about/sourcing',
    },
    articleSection: 'Harbour',
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    commentCount: 1,
    comment: [{ '@type': 'Comment', text: 'My father ran it.' }],
  })
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
  expect(meta('og:type')).toBe('article')
  expect(meta('og:title')).toBe(article.headline)
  expect(meta('article:published_time')).toBe('2026-03-10T09:00:00+00:00')
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `http://paper.test${pathOf(article)}`,
  )
})

test('a signed-in reader finds their name, and the page is kept for nobody', async ({ world }) => {
  const article = await createArticle(world)
  const visitor = world.visitor()
  await signInReader(world, visitor, await createReader(world, { displayName: 'Wren Ashdown' }))
  const { document } = await visitor.open(pathOf(article))
  expect(document.querySelector('.masthead-tools')?.textContent).toContain('Wren Ashdown')
  expect(world.services.cache.size()).toBe(0)
  expect((await world.visitor().open(pathOf(article))).text).not.toContain('Wren Ashdown')
})

test('the paper’s language is named, and its direction', async ({ world, db, clock }) => {
  await saveSettings({ db, clock }, { language: 'ar', timeZone: 'Asia/Amman' })
  const article = await createArticle(world, { headline: 'العبّارة باقية' })
  const { document } = await world.visitor().open(encodeURI(pathOf(article)))
  expect(document.documentElement.getAttribute('lang')).toBe('ar')
  expect(document.documentElement.getAttribute('dir')).toBe('rtl')
  expect(document.querySelector('h1')?.textContent).toBe('العبّارة باقية')
})
