import type { Ctx } from './env.ts'

/** The address to send somebody to after a write, with a word of what was done: a key, so that nobody else's words can be shown. */
export const withNotice = (path: string, key: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}notice=${encodeURIComponent(key)}`

/** What was just done, in the catalogue's words; null for a key that it does not have. */
export function readNotice(c: Ctx, notices: Readonly<Record<string, string>>): string | null {
  const key = c.req.query('notice') ?? ''
  return Object.hasOwn(notices, key) ? (notices[key] ?? null) : null
}
