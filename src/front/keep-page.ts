import type { Ctx } from '../platform/http/index.ts'

/**
 * Lets the page cache keep this answer until one of the tags is dropped; every page also goes when the site changes
 * and at midnight. Only an address without a query, or with `page` alone, is kept, so that made-up parameters
 * cannot push the real pages out.
 */
export function keepPage(c: Ctx, tags: readonly string[]): void {
  if (Object.keys(c.req.query()).every(name => name === 'page')) c.set('cacheTags', tags)
}
