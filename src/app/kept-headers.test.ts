import { createArticle } from '../../test/factories/articles.ts'
import { pathOf } from '../../test/factories/front.ts'
import { expect, test } from '../../test/world.ts'
import { listen } from '../platform/server/index.ts'
import { createApp } from './routes.ts'

test('a kept page has the headers that it had when it was made', async ({ world }) => {
  const article = await createArticle(world)
  const { cache } = world.services
  const server = await listen({ app: createApp(world.services), cache, port: 0 })
  try {
    for (const path of ['/', pathOf(article), '/feed.xml']) {
      const url = `http://localhost:${server.port}${path}`
      const answers = [await fetch(url), await fetch(url)]
      const [made, kept] = answers.map(({ headers }) =>
        [...headers].filter(
          ([name]) =>
            !['etag', 'vary', 'content-length', 'date', 'transfer-encoding', 'content-encoding'].includes(
              name,
            ),
        ),
      )
      expect(answers[1]?.headers.has('etag')).toBe(true)
      expect(kept).toEqual(made)
      expect(answers[1]?.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  } finally {
    await server.close()
  }
})
