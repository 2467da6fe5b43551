import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress, type Env } from './index.ts'

const app = new Hono<Env>().get('/', c => c.text(clientAddress(c)))

const addressOf = async (peer: string, forwarded?: string): Promise<string> => {
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })
  return answer.text()
}

test('a proxy on this machine is believed for its own last hop; nobody else is', async () => {
  expect(await addressOf('127.0.0.1', '6.6.6.6, 192.0.2.7')).toBe('192.0.2.7')
  expect(await addressOf('::ffff:127.0.0.1', '192.0.2.7')).toBe('192.0.2.7')
  expect(await addressOf('192.0.2.9', '6.6.6.6')).toBe('192.0.2.9')
  expect(await addressOf('127.0.0.1', `${'x'.repeat(9000)}`)).toBe('127.0.0.1')
})

test('all addresses of one IPv6 network are one', async () => {
  for (const peer of ['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9', '2001:0DB8:0001:0002::'])
    expect(await addressOf(peer), peer).toBe('2001:db8:1:2::/64')
  expect(await addressOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(await addressOf('::ffff:192.0.2.9')).toBe('192.0.2.9')
})
