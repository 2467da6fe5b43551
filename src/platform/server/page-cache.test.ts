import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { test as base, describe, expect } from 'vitest'
import type { Env } from '../http/index.ts'
import { listen } from './listen.ts'
import { createPageCache, type PageCache } from './page-cache.ts'

interface Kitchen {
  readonly cache: PageCache
  /** How often the framework made a page. */
  readonly made: () => number
  /** Holds the next page back until `release`; resolves when it is being made. */
  hold(): { begun: Promise<void>; release: () => void }
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

const text = 'The ferry. '.repeat(200)

async function openKitchen(maxBytes?: number): Promise<Kitchen & { close: () => Promise<void> }> {
  const cache = createPageCache(maxBytes ? { maxBytes } : {})
  let made = 0
  let held: { reached: () => void; until: Promise<void> } | null = null
  const count = () => {
    made += 1
    return String(made)
  }
  const app = new Hono<Env>()
  app.use(cache.keep)
  app.get('/story/:id', async c => {
    const number = count()
    const waiting = held
    held = null
    waiting?.reached()
    await waiting?.until
    c.set('cacheTags', [`article:${c.req.param('id')}`])
    return c.html(`${number} ${text}`)
  })
  app.get('/untagged', c => c.html(count()))
  app.get('/missing', c => {
    c.set('cacheTags', [])
    return c.html(count(), 404)
  })
  app.get('/cookie', c => {
    c.set('cacheTags', [])
    c.header('set-cookie', 'a=b')
    return c.html(count())
  })
  const server = await listen({ app, cache, port: 0 })
  return {
    cache,
    made: () => made,
    hold() {
      const begun = Promise.withResolvers<void>()
      const until = Promise.withResolvers<void>()
      held = { reached: begun.resolve, until: until.promise }
      return { begun: begun.promise, release: until.resolve }
    },
    get: (path, headers = {}, method = 'GET') => ask(server.port, path, headers, method),
    close: server.close,
  }
}

const ask = (port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request({ port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asking.on('error', reject)
    asking.end()
  })

const test = base.extend<{ kitchen: Kitchen }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the parameter's shape
  kitchen: async ({}, use) => {
    const kitchen = await openKitchen()
    await use(kitchen)
    await kitchen.close()
  },
})

const number = (answer: Answer) => Number(answer.body.toString().split(' ')[0])

describe('a page that says what it depends on', () => {
  test('is made once and answered from memory after, with the same headers', async ({ kitchen }) => {
    const first = await kitchen.get('/story/1')
    const second = await kitchen.get('/story/1')
    expect(kitchen.made()).toBe(1)
    expect(second.body).toEqual(first.body)
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
    expect(second.headers['cache-control']).toBe('no-cache')
    expect(second.headers.vary).toBe('accept-encoding, cookie')
  })

  test('is made anew when something that it depends on has changed, and only then', async ({ kitchen }) => {
    await kitchen.get('/story/1')
    await kitchen.get('/story/2')
    kitchen.cache.invalidate(['article:1'])
    expect(number(await kitchen.get('/story/2'))).toBe(2)
    expect(number(await kitchen.get('/story/1'))).toBe(3)
    kitchen.cache.clear()
    expect(kitchen.cache.size()).toBe(0)
  })

  test('is not kept when something that it depends on changed while it was being made', async ({
    kitchen,
  }) => {
    const { begun, release } = kitchen.hold()
    const early = kitchen.get('/story/1')
    await begun
    kitchen.cache.invalidate(['article:1'])
    release()
    expect(number(await early)).toBe(1)
    expect(number(await kitchen.get('/story/1'))).toBe(2)
    expect(number(await kitchen.get('/story/1'))).toBe(2)
  })

  test('is not kept when all were dropped while it was being made', async ({ kitchen }) => {
    const { begun, release } = kitchen.hold()
    const early = kitchen.get('/story/1')
    await begun
    kitchen.cache.clear()
    release()
    await early
    expect(kitchen.cache.size()).toBe(0)
  })

  test('is kept when something else changed while it was being made', async ({ kitchen }) => {
    const { begun, release } = kitchen.hold()
    const early = kitchen.get('/story/1')
    await begun
    kitchen.cache.invalidate(['article:2'])
    release()
    await early
    expect(number(await kitchen.get('/story/1'))).toBe(1)
  })

  test('is kept for each page number and order, and not for any other parameter', async ({ kitchen }) => {
    for (const query of [
      '',
      '?page=2',
      '?order=newest',
      '?page=2&order=newest',
      '?utm_source=x',
      '?page=2&x=1',
    ])
      await kitchen.get(`/story/1${query}`)
    expect(kitchen.cache.size()).toBe(4)
  })

  test('is compressed as the browser likes it', async ({ kitchen }) => {
    const plain = await kitchen.get('/story/1')
    for (let round = 0; round < 2; round += 1) {
      const brotli = await kitchen.get('/story/1', { 'accept-encoding': 'gzip, deflate, br, zstd' })
      expect(brotli.headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
      const gzip = await kitchen.get('/story/1', { 'accept-encoding': 'gzip' })
      expect(gzip.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(gzip.body)).toEqual(plain.body)
      expect(gzip.headers['content-length']).toBe(String(gzip.body.length))
    }
    const identity = await kitchen.get('/story/1', { 'accept-encoding': 'identity' })
    expect(identity.status).toBe(200)
    expect(identity.headers['content-encoding']).toBeUndefined()
    expect(identity.body).toEqual(plain.body)
  })

  test('is not sent again to a browser that has it', async ({ kitchen }) => {
    await kitchen.get('/story/1')
    const { headers } = await kitchen.get('/story/1')
    const again = await kitchen.get('/story/1', { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    kitchen.cache.clear()
    expect((await kitchen.get('/story/1', { 'if-none-match': String(headers.etag) })).status).toBe(200)
  })
})

describe('nothing is kept', () => {
  test('for or from somebody with a session', async ({ kitchen }) => {
    const session = { cookie: 'theme=dark; standfirst-reader=token' }
    await kitchen.get('/story/1', session)
    expect(kitchen.cache.size()).toBe(0)
    await kitchen.get('/story/1')
    expect(number(await kitchen.get('/story/1', session))).toBe(3)
    expect(number(await kitchen.get('/story/1', { cookie: '__Host-standfirst-staff=token' }))).toBe(4)
    expect(number(await kitchen.get('/story/1', { cookie: 'theme=dark' }))).toBe(2)
  })

  test('of a page that did not ask for it, failed, or sets a cookie', async ({ kitchen }) => {
    for (const path of ['/untagged', '/missing', '/cookie', '/untagged', '/missing', '/cookie'])
      await kitchen.get(path)
    expect(kitchen.made()).toBe(6)
    expect(kitchen.cache.size()).toBe(0)
  })

  test('at an address that is not written as our links are', async ({ kitchen }) => {
    for (const path of ['/story/%31', '/story/1%2f', '/story/%c3%a9']) await kitchen.get(path)
    expect(kitchen.cache.size()).toBe(0)
    await kitchen.get('/story/%C3%A9')
    expect(kitchen.cache.size()).toBe(1)
  })

  test('of an answer without a body', async ({ kitchen }) => {
    await kitchen.get('/story/1', {}, 'HEAD')
    expect(kitchen.cache.size()).toBe(0)
    expect((await kitchen.get('/story/1')).body.length).toBeGreaterThan(0)
  })
})

test('the memory is bounded: the oldest pages go first', async () => {
  const kitchen = await openKitchen(20_000)
  try {
    for (let id = 0; id < 20; id += 1) await kitchen.get(`/story/${id}`)
    expect(kitchen.cache.size()).toBe(4)
    expect(number(await kitchen.get('/story/19'))).toBe(20)
    expect(number(await kitchen.get('/story/0'))).toBe(21)
  } finally {
    await kitchen.close()
  }
})

test('made-up page numbers do not push the real pages out', async () => {
  const kitchen = await openKitchen(20_000)
  try {
    for (let id = 0; id < 3; id += 1) await kitchen.get(`/story/${id}`)
    for (let page = 0; page < 20; page += 1) await kitchen.get(`/story/1?page=${page}`)
    expect(number(await kitchen.get('/story/0'))).toBe(1)
    expect(kitchen.cache.size()).toBe(4)
  } finally {
    await kitchen.close()
  }
})
