import type { Ctx } from './env.ts'
import { Problem } from './problem.ts'

/** No list is turned further: an offset costs as much as what it skips. */
const lastPage = 10_000

/** The page of a list that an address asks for, from 1; null for anything but a plain number. */
export function askedPage(c: Ctx): number | null {
  const asked = c.req.query('page') ?? '1'
  return /^[1-9]\d*$/.test(asked) ? Math.min(Number(asked), lastPage) : null
}

/** The same, where a made-up page is not there. @throws Problem `not-found` */
export function requirePage(c: Ctx): number {
  const page = askedPage(c)
  if (page === null) throw new Problem('not-found')
  return page
}

/** One page of a list that is longer. */
export interface Paging {
  readonly page: number
  readonly pages: number
  readonly limit: number
  readonly offset: number
}

/** @throws Problem `not-found` for a page after the last. The first is always there, be it empty. */
export function pagingOf(page: number, total: number, limit: number): Paging {
  const pages = Math.max(1, Math.ceil(total / limit))
  if (page > pages) throw new Problem('not-found')
  return { page, pages, limit, offset: (page - 1) * limit }
}
