import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Env, Problem } from '../http/index.ts'
import type { Services } from '../services.ts'
import { createLive } from './live.ts'

/** An app behind no proxy but one on this machine. */
const appOf = () =>
  new Hono<Env>().use(async (c, next) => {
    c.set('services', { config: { proxies: [] as const } } as unknown as Services)
    await next()
  })

test('one address holds so many streams open and no more; one that closes makes room', async () => {
  const live = createLive({ maxOpenEach: 2 })
  const app = appOf()
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

test('a watched stream ends when whoever holds it may not have it any more, and says so once', async () => {
  let may = true
  let ended = 0
  const live = createLive({ watchEvery: 5 })
  const app = appOf().get('/live', c =>
    live.stream(c, 'story', { look: async () => (may ? { seq: 7 } : null), ended: () => (ended += 1) }),
  )
  const reader = (await app.request('/live')).body?.getReader()
  const read = async () => new TextDecoder().decode((await reader?.read())?.value)
  expect(await read()).toContain('retry')
  expect(await read()).toBe('data: {"seq":7}\n\n')
  may = false
  for (let end = await reader?.read(); !end?.done; ) end = await reader?.read()
  live.close()
  expect(ended).toBe(1)
})
