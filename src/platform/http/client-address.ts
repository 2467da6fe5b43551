import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Ctx } from './env.ts'

const isLoopback = (address: string) => /^(127\.|::1$|::ffff:127\.)/.test(address)

/**
 * The address a request came from, for rate limits only: never stored, never logged.
 * A proxy on this machine is believed: then it is the last hop of `X-Forwarded-For`.
 * Of an IPv6 address it is the network: a household is given 64 bits of addresses to choose from (RFC 6177).
 */
export function clientAddress(c: Ctx): string {
  const bindings = c.env as unknown as Partial<HttpBindings> | undefined
  const peer = bindings?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  const forwarded = isLoopback(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return networkOf(forwarded && isIP(forwarded) ? forwarded : peer)
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
