import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ctx } from './env.ts'

/** Every cookie of ours that says who somebody is starts so; whoever sends one is answered by the framework. */
export const sessionCookieMark = 'standfirst-'

/**
 * A cookie that only this host gets: `__Host-` under HTTPS; a plain name over HTTP, where browsers refuse that
 * prefix, so that a trial on a home network works.
 */
const nameFor = (c: Ctx, name: string): string => (isHttps(c) ? '__Host-' : '') + sessionCookieMark + name

const isHttps = (c: Ctx): boolean => c.get('services').config.url.startsWith('https:')

export const readCookie = (c: Ctx, name: string): string | null => getCookie(c, nameFor(c, name)) ?? null

export const writeCookie = (c: Ctx, name: string, value: string, seconds: number): void =>
  setCookie(c, nameFor(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c),
    maxAge: seconds,
  })

export const dropCookie = (c: Ctx, name: string): void => {
  deleteCookie(c, nameFor(c, name), { path: '/', secure: isHttps(c) })
}
