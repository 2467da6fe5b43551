import { type Ctx, Problem } from '../platform/http/index.ts'

/** One page of a list that is longer. */
export interface Paging {
  readonly page: number
  readonly pages: number
  readonly limit: number
  readonly offset: number
}

/** The page that the address asks for, from 1. @throws Problem `not-found` for anything but a plain number. */
export function askedPage(c: Ctx): number {
  const asked = c.req.query('page')
  if (asked === undefined) return 1
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw new Problem('not-found')
  return Number(asked)
}

/** @throws Problem `not-found` for a page after the last. The first is always there, be it empty. */
export function pagingOf(page: number, total: number, limit: number): Paging {
  const pages = Math.max(1, Math.ceil(total / limit))
  if (page > pages) throw new Problem('not-found')
  return { page, pages, limit, offset: (page - 1) * limit }
}
