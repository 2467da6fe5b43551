import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readConfig } from '../config/index.ts'
import type { Services } from '../services.ts'
import { clientAddress, type Env } from './index.ts'

/** What a paper takes for the address of a request that came from a peer. */
async function addressOf(peer: string, forwarded?: string, proxies = ''): Promise<string> {
  const config = readConfig({ STANDFIRST_PROXIES: proxies }, { dataFolder: '/srv/data' })
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('services', { config } as Services)
      await next()
    })
    .get('/', c => c.text(clientAddress(c)))
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })
  return answer.text()
}

test('a proxy on this machine is believed for its own last hop; nobody else is', async () => {
  expect(await addressOf('127.0.0.1', '6.6.6.6, 192.0.2.7')).toBe('192.0.2.7')
  expect(await addressOf('::ffff:127.0.0.1', '192.0.2.7')).toBe('192.0.2.7')
  expect(await addressOf('::1', '192.0.2.7')).toBe('192.0.2.7')
  expect(await addressOf('192.0.2.9', '6.6.6.6')).toBe('192.0.2.9')
  expect(await addressOf('10.1.2.3', '6.6.6.6')).toBe('10.1.2.3')
  expect(await addressOf('127.0.0.1', `${'x'.repeat(9000)}`)).toBe('127.0.0.1')
})

test('a proxy on another machine is believed when it was named, by its address or its network', async () => {
  const proxies = '198.51.100.4 10.1.0.0/16 2001:db8:77::/48'
  for (const peer of ['198.51.100.4', '::ffff:198.51.100.4', '10.1.2.3', '2001:db8:77::9'])
    expect(await addressOf(peer, '6.6.6.6, 192.0.2.7', proxies), peer).toBe('192.0.2.7')
  for (const peer of ['198.51.100.5', '10.2.0.1', '2001:db8:78:1::9'])
    expect(await addressOf(peer, '6.6.6.6', proxies), peer).not.toBe('6.6.6.6')
})

test('several proxies one behind the other are believed as far as each was named', async () => {
  const chain = '6.6.6.6, 192.0.2.7, 203.0.113.5, 10.1.2.3'
  expect(await addressOf('127.0.0.1', chain, '10.1.0.0/16, 203.0.113.0/24')).toBe('192.0.2.7')
  expect(await addressOf('127.0.0.1', chain, '10.1.0.0/16')).toBe('203.0.113.5')
  expect(await addressOf('127.0.0.1', chain)).toBe('10.1.2.3')
  // One that asks in its own name, as for its health check.
  expect(await addressOf('127.0.0.1', '10.1.2.3', '10.1.0.0/16')).toBe('10.1.2.3')
})

test('an address with its port is one, and what is none ends the chain', async () => {
  expect(await addressOf('127.0.0.1', '192.0.2.7:51034')).toBe('192.0.2.7')
  expect(await addressOf('127.0.0.1', '[2001:db8:1:2::7]:51034')).toBe('2001:db8:1:2::/64')
  expect(await addressOf('127.0.0.1', '192.0.2.7, unknown')).toBe('127.0.0.1')
  expect(await addressOf('127.0.0.1', ',,')).toBe('127.0.0.1')
})

test('all addresses of one IPv6 network are one', async () => {
  for (const peer of ['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9', '2001:0DB8:0001:0002::'])
    expect(await addressOf(peer), peer).toBe('2001:db8:1:2::/64')
  expect(await addressOf('fe80::1%eth0', '6.6.6.6')).toBe('fe80:0:0:0::/64')
  expect(await addressOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(await addressOf('::ffff:192.0.2.9')).toBe('192.0.2.9')
})
