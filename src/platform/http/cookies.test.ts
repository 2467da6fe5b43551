import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Services } from '../services.ts'
import { dropCookie, type Env, readCookie, writeCookie } from './index.ts'

const appAt = (url: string) => {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('services', { config: { url } } as Services)
    await next()
  })
  app.get('/write', c => {
    writeCookie(c, 'reader', 'token', 60)
    return c.text('')
  })
  app.get('/read', c => c.text(readCookie(c, 'reader') ?? 'nobody'))
  app.get('/drop', c => {
    dropCookie(c, 'reader')
    return c.text('')
  })
  return app
}

test('under HTTPS a cookie is bound to this host and to HTTPS', async () => {
  const app = appAt('https://paper.test')
  const cookie = (await app.request('https://paper.test/write')).headers.get('set-cookie')
  expect(cookie).toBe('__Host-standfirst-reader=token; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax')
  const read = (sent: string) => app.request('https://paper.test/read', { headers: { cookie: sent } })
  expect(await (await read('__Host-standfirst-reader=token')).text()).toBe('token')
  expect(await (await read('standfirst-reader=token')).text()).toBe('nobody')
  const dropped = (await app.request('https://paper.test/drop')).headers.get('set-cookie')
  expect(dropped).toContain('__Host-standfirst-reader=; Max-Age=0; Path=/; Secure')
})

test('over HTTP a plain name works, so that a trial on a home network does', async () => {
  const app = appAt('http://192.168.1.20:4000')
  const cookie = (await app.request('http://192.168.1.20:4000/write')).headers.get('set-cookie')
  expect(cookie).toBe('standfirst-reader=token; Max-Age=60; Path=/; HttpOnly; SameSite=Lax')
})
