import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../platform/http/index.ts'

/** What the newsroom sees is kept nowhere and listed nowhere. */
export const keepPrivate: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('x-robots-tag', 'noindex, nofollow')
}
