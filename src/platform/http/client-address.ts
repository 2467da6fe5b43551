import type { HttpBindings } from '@hono/node-server'
import type { Ctx } from './env.ts'

const isLoopback = (address: string) => /^(127\.|::1$|::ffff:127\.)/.test(address)

/**
 * The address a request came from, for rate limits only: never stored, never logged.
 * A proxy on this machine is believed: then it is the last hop of `X-Forwarded-For`.
 */
export function clientAddress(c: Ctx): string {
  const bindings = c.env as unknown as Partial<HttpBindings> | undefined
  const peer = bindings?.incoming?.socket.remoteAddress ?? '127.0.0.1'
  const forwarded = isLoopback(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || peer
}
