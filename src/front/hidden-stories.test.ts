import { createArticle, createScheduledArticle, storyInput } from '../../test/factories/articles.ts'
import { ask, pathOf, publicAddresses } from '../../test/factories/front.ts'
import { expect, test } from '../../test/world.ts'
import { publishArticle, saveDraft, unpublishArticle } from '../articles/index.ts'
import { urls } from '../urls.ts'

const secret = 'The sluice has failed'

const everywhere = [
  ...publicAddresses('harbour', 'agnes-tolliver', '2026-03'),
  '/search?q=sluice',
  '/2026/03/10/the-sluice-has-failed',
  '/2026/03/12/the-sluice-has-failed',
]

test('a draft shows nowhere', async ({ world, db, clock }) => {
  await createArticle(world)
  await saveDraft(
    { db, clock },
    { articleId: null, story: storyInput({ headline: secret, slug: 'the-sluice-has-failed' }), by: null },
  )
  for (const path of everywhere)
    expect((await ask(world, path)).body, path).not.toMatch(/sluice has|sluice-has-failed/)
})

test('a story shows nowhere before its hour, and everywhere after it', async ({ world, clock }) => {
  await createArticle(world)
  await createScheduledArticle(world, '2026-03-12T07:00:00Z', {
    headline: secret,
    slug: 'the-sluice-has-failed',
  })
  for (const path of everywhere)
    expect((await ask(world, path)).body, path).not.toMatch(/sluice has|sluice-has-failed/)
  expect((await ask(world, '/2026/03/12/the-sluice-has-failed')).status).toBe(404)
  clock.set('2026-03-12T07:00:00Z')
  await world.work()
  for (const path of ['/', '/section/harbour', '/author/agnes-tolliver', '/archive/2026/03', '/feed.atom'])
    expect((await ask(world, path)).body, path).toContain(secret)
  expect((await ask(world, '/2026/03/12/the-sluice-has-failed')).status).toBe(200)
  expect((await ask(world, '/search?q=sluice')).body).toContain(secret)
})

test('whoever wrote only what waits for its hour is named nowhere, and everywhere after it', async ({
  world,
  clock,
}) => {
  await createArticle(world)
  await createScheduledArticle(world, '2026-03-12T07:00:00Z', { authors: ['Wendy Whistle'] })
  expect((await ask(world, '/author/wendy-whistle')).status).toBe(404)
  for (const path of [...everywhere, '/sitemap-pages.xml'])
    expect((await ask(world, path)).body, path).not.toMatch(/whistle/i)
  clock.set('2026-03-12T07:00:00Z')
  await world.work()
  expect((await ask(world, '/author/wendy-whistle')).status).toBe(200)
  expect((await ask(world, '/sitemap-pages.xml')).body).toContain('/author/wendy-whistle')
})

test('whoever wrote only what was taken down, or is named in no byline any more, is in no list; versions name them without a link', async ({
  world,
  clock,
}) => {
  const withdrawn = await createArticle(world, { authors: ['Wendy Whistle'] })
  const corrected = await createArticle(world, { authors: ['Wilma Whistle'] })
  await unpublishArticle(world, { articleId: withdrawn.id, by: null })
  clock.advance({ minutes: 1 })
  const again = { ...storyInput({ authors: ['Agnes Tolliver'] }), revision: { kind: 'update' as const } }
  expect(await publishArticle(world, { ...again, articleId: corrected.id })).toMatchObject({ ok: true })
  await world.work()
  const list = (await ask(world, '/sitemap-pages.xml')).body
  expect(list).toContain('/author/agnes-tolliver')
  expect(list).not.toMatch(/whistle/)
  expect((await ask(world, '/author/wendy-whistle')).status).toBe(200)
  const version = (await ask(world, urls.version(corrected, 1))).body
  expect(version).toContain('Wilma Whistle')
  expect(version).not.toContain('/author/wilma-whistle')
})

test('a story that was taken down shows nowhere', async ({ world, db, clock }) => {
  await createArticle(world)
  const article = await createArticle(world, { headline: secret })
  await unpublishArticle({ db, clock }, { articleId: article.id, by: null })
  await world.work()
  for (const path of [...everywhere, pathOf(article)])
    expect((await ask(world, path)).body, path).not.toContain(secret)
})
