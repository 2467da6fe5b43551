import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from '../platform/http/index.ts'
import type { Logger } from '../platform/log/index.ts'

/** One line a request: the route's pattern rather than the address, since addresses hold tokens. No IP address. */
export const logRequests =
  (log: Logger): MiddlewareHandler<Env> =>
  async (c, next) => {
    const begun = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - begun)
    log.debug(
      { method: c.req.method, route: routePath(c, -1), status: c.res.status, milliseconds },
      'request',
    )
  }
