import { BlockList, isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Config } from '../config/index.ts'
import type { Ctx } from './env.ts'

/**
 * The address a request came from, for rate limits only: never stored, never logged.
 * A proxy is believed when it is on this machine or one that was named (`STANDFIRST_PROXIES`), for who asked it: each adds
 * that to the end of `X-Forwarded-For`. What stands before the first that is not believed could be anybody's invention.
 * Of an IPv6 address it is the network: a household is given 64 bits of addresses to choose from (RFC 6177).
 */
export function clientAddress(c: Ctx): string {
  const bindings = c.env as unknown as Partial<HttpBindings> | undefined
  const isProxy = proxiesOf(c.get('services').config)
  let address = bindings?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',')
  while (isProxy(address)) {
    const before = addressIn(hops.pop() ?? '')
    if (!before) break
    address = before
  }
  return networkOf(address)
}

const known = new WeakMap<Config['proxies'], BlockList>()

/** Whether an address is that of a proxy: this machine, or one of those named. */
function proxiesOf({ proxies }: Pick<Config, 'proxies'>): (address: string) => boolean {
  const list = known.get(proxies) ?? new BlockList()
  if (!known.has(proxies)) {
    list.addSubnet('127.0.0.0', 8, 'ipv4')
    list.addAddress('::1', 'ipv6')
    for (const { address, prefix, family } of proxies) list.addSubnet(address, prefix, family)
    known.set(proxies, list)
  }
  // An IPv4 address that came over IPv6 (::ffff:192.0.2.1) is found among those of IPv4.
  return address => list.check(address.replace(/%.*/, ''), isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** As proxies write one, some with its port behind; null for anything else, such as `unknown`. */
function addressIn(hop: string): string | null {
  const text = hop.trim()
  const withPort = /^\[(.+)\](?::\d+)?$/.exec(text) ?? /^([\d.]+):\d+$/.exec(text)
  const address = withPort?.[1] ?? text
  return isIP(address) ? address : null
}

/** @param address one that `isIP` takes */
function networkOf(address: string): string {
  const inIpv4 = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (inIpv4 || isIP(address) !== 6) return inIpv4 ?? address
  const [before = [], after = []] = address.split('::').map(part => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const groups = [...before, ...zeros, ...after].slice(0, 4)
  return `${groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
