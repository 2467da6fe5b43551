import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createLive, type Env, Problem } from './index.ts'

test('one address holds so many streams open and no more; one that closes makes room', async () => {
  const live = createLive({ maxOpenEach: 2 })
  const app = new Hono<Env>()
    .get('/live', c => live.stream(c, 'story'))
    .onError((error, c) => c.text('', error instanceof Problem ? error.status : 500))
  const open = (address: string, method = 'GET') =>
    app.request('/live', { method, headers: { 'x-forwarded-for': address } })

  for (let number = 0; number < 3; number += 1) expect((await open('192.0.2.1', 'HEAD')).status).toBe(200)

  const [first, second] = [await open('192.0.2.1'), await open('192.0.2.1')]
  expect([first.status, second.status, (await open('192.0.2.1')).status]).toEqual([200, 200, 429])
  expect((await open('192.0.2.2')).status).toBe(200)
  await first.body?.cancel()
  expect((await open('192.0.2.1')).status).toBe(200)
  live.close()
})
