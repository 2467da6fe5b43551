import type { MiddlewareHandler } from 'hono'
import { type Env, Problem } from '../http/index.ts'

/** Nothing inline, nothing from elsewhere. `data:` pictures are for small marks in style sheets. */
const contentSecurityPolicy = (frames: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["frame-src 'self'", ...frames].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

const fixedHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/**
 * Headers on every answer; a route that set its own keeps it. Nothing is for a shared cache unless it says so: most
 * pages show who is signed in.
 */
export const securityHeaders =
  (https: boolean): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next()
    const headers = {
      ...fixedHeaders,
      'content-security-policy': contentSecurityPolicy(c.get('frames') ?? []),
    }
    for (const [name, value] of Object.entries(headers))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    if (https) c.res.headers.set('strict-transport-security', 'max-age=31536000')
  }

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site's page caused: the Origin must be the host that was asked, or the paper's own
 * address (behind a proxy that changes the host). A caller that sends neither Origin nor cookies carries nobody's
 * rights, so a mail provider's one-click unsubscribe (RFC 8058) passes.
 */
export const sameOriginWrites =
  (paperUrl: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (!safe.has(c.req.method)) {
      const origin = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      const host = c.req.header('host')
      const own = origin
        ? origin === new URL(paperUrl).origin || hostOf(origin) === host
        : site === 'same-origin' || site === 'none'
      const anonymous = !origin && !site && !c.req.header('cookie')
      if (!own && !anonymous) throw new Problem('forbidden', 'This form was sent from another site')
    }
    await next()
  }

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

/**
 * Control characters in a path name nothing of ours, and could end up in a redirect's header; NUL is in no text, and
 * PostgreSQL refuses a query that holds one. Neither comes from a link of the paper.
 */
export const plainAddresses: MiddlewareHandler<Env> = async (c, next) => {
  if (/%(?:[01][0-9a-f]|7f)/i.test(c.req.path) || /%00/.test(c.req.url)) throw new Problem('not-found')
  await next()
}
