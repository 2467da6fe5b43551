import { createArticle } from '../../test/factories/articles.ts'
import { Visitor } from '../../test/visitor.ts'
import { expect, test } from '../../test/world.ts'
import { rankFront } from '../articles/index.ts'
import { urls } from '../urls.ts'
import { createApp } from './routes.ts'

test('whatever has been written is on kept pages when a write is answered', async ({ world }) => {
  const { id } = await createArticle(world)
  const app = createApp(world.services, () => world.worker.hear())
  await world.worker.hear()
  const visitor = new Visitor(app, world.services.config.url)
  await visitor.open('/')
  await rankFront(world.services, [id])
  await visitor.open('/')
  expect(world.services.cache.size()).toBe(1)
  expect((await visitor.post(urls.subscribe(), { email: 'ada@mail.test' })).status).toBe(200)
  expect(world.services.cache.size()).toBe(0)
})
