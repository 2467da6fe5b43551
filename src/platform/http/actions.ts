import { clientAddress } from './client-address.ts'
import type { App, Ctx } from './env.ts'

/**
 * Decides who is asking and whether they may: returns them, or throws a Problem.
 * Every write is registered through `onPost`, so a route without a guard cannot be written.
 */
export type Guard<Who> = (c: Ctx) => Promise<Who>

/** No sign-in needed: the use case itself decides, or anybody may. */
export const anyone: Guard<null> = async () => null

interface ActionOptions<Who> {
  readonly who: Guard<Who>
  /** Name of the limit, how many in a window, and the window in seconds. Counted per address. */
  readonly limit?: RateLimit
}

export interface RateLimit {
  readonly name: string
  readonly count: number
  readonly seconds: number
}

type Handler<Who> = (c: Ctx, who: Who) => Response | Promise<Response>

/** Registers a write. Answer with a 303 redirect, or with the same page at 422. */
export function onPost<Who>(
  app: App,
  path: string,
  options: ActionOptions<Who>,
  handler: Handler<Who>,
): void {
  app.post(path, async c => {
    if (options.limit) c.get('services').limiter.take(options.limit, clientAddress(c))
    return handler(c, await options.who(c))
  })
}

/** Registers a page that only some may read. */
export function onGet<Who>(app: App, path: string, options: ActionOptions<Who>, handler: Handler<Who>): void {
  app.get(path, async c => {
    if (options.limit) c.get('services').limiter.take(options.limit, clientAddress(c))
    return handler(c, await options.who(c))
  })
}
