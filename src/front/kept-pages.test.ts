import { createArticle, createScheduledArticle } from '../../test/factories/articles.ts'
import { createComment } from '../../test/factories/discussion.ts'
import { ask, pathOf } from '../../test/factories/front.ts'
import { createReader } from '../../test/factories/readers.ts'
import { expect, test, type World } from '../../test/world.ts'
import { addCorrection, publishArticle, rankFront, unpublishArticle } from '../articles/index.ts'
import { saveSettings } from '../site/index.ts'
import { watchTheClock } from './watch-the-clock.ts'

/** Asks for pages, lets something happen, and says which of them are no longer kept. */
async function dropped(world: World, paths: readonly string[], happen: () => Promise<unknown>) {
  await world.work()
  const { cache } = world.services
  cache.clear()
  for (const path of paths) await ask(world, path)
  expect(cache.size()).toBe(paths.length)
  await happen()
  await world.work()
  const gone: string[] = []
  for (const path of paths) {
    const before = cache.size()
    await ask(world, path)
    if (cache.size() > before) gone.push(path)
  }
  return gone
}

test('a new story makes all that lists stories new, and leaves the rest', async ({ world }) => {
  const article = await createArticle(world)
  await saveSettings(world, { policies: { about: 'Us.', corrections: '', ethics: '', sourcing: '' } })
  const listing = ['/', pathOf(article), '/section/harbour', '/archive', '/feed.xml', '/sitemap.xml']
  const standing = ['/about/about', '/robots.txt', '/icon.svg']
  expect(await dropped(world, [...listing, ...standing], () => createArticle(world))).toEqual(listing)
})

test('a new version, a correction, a withdrawal and a new order are seen at once', async ({ world }) => {
  const article = await createArticle(world)
  const { id: articleId, headline } = article
  const pages = ['/', pathOf(article)]
  const again = { articleId, headline, section: 'harbour', body: 'Another text.' }
  expect(await dropped(world, pages, () => publishArticle(world, again))).toEqual(pages)
  const correction = { articleId, text: 'It was Tuesday.', by: null }
  expect(await dropped(world, pages, () => addCorrection(world, correction))).toEqual(pages)
  expect(await dropped(world, ['/'], () => rankFront(world, [articleId]))).toEqual(['/'])
  await unpublishArticle(world, { articleId, by: null })
  await world.work()
  expect((await ask(world, pathOf(article))).status).toBe(410)
})

test('a comment makes its story and the lists that count it new, not every story beside it', async ({
  world,
}) => {
  const article = await createArticle(world)
  const other = await createArticle(world)
  const by = await createReader(world)
  const pages = ['/', pathOf(article), pathOf(other), '/section/harbour', '/feed.xml']
  const comment = () => createComment(world, article, { by, text: 'Well said.' })
  expect(await dropped(world, pages, comment)).toEqual(['/', pathOf(article), '/section/harbour'])
})

test('addresses with made-up parameters are not kept', async ({ world }) => {
  const article = await createArticle(world)
  for (const path of ['/?x=1', '/?order=newest', `${pathOf(article)}?utm_source=mail`, '/search?q=ferry'])
    expect((await ask(world, path)).status).toBe(200)
  expect(world.services.cache.size()).toBe(0)
  expect((await ask(world, '/section/harbour?page=01')).status).toBe(404)
})

test('at midnight of the paper’s zone every page is made anew', async ({ world, clock }) => {
  await saveSettings(world, { timeZone: 'Asia/Tokyo' })
  await world.work()
  const tick = watchTheClock()
  clock.set('2026-03-10T14:59:00Z')
  await ask(world, '/')
  await tick.run(world.services)
  clock.set('2026-03-10T14:59:59Z')
  await tick.run(world.services)
  expect(world.services.cache.size()).toBe(1)
  clock.set('2026-03-10T15:00:00Z')
  await tick.run(world.services)
  expect(world.services.cache.size()).toBe(0)
  expect((await ask(world, '/')).body).toContain('Wednesday, 11 March 2026')
})

test('a story appears with its hour on pages that were kept before', async ({ world, clock }) => {
  await createScheduledArticle(world, '2026-03-10T10:00:00Z', { headline: 'At ten' })
  await world.work()
  const tick = watchTheClock()
  await tick.run(world.services)
  expect((await ask(world, '/')).body).not.toContain('At ten')
  clock.set('2026-03-10T10:00:00Z')
  await world.work()
  await tick.run(world.services)
  expect(world.services.cache.size()).toBe(0)
  expect((await ask(world, '/')).body).toContain('At ten')
})
