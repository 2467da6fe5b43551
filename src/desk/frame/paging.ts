import type { Ctx } from '../../platform/http/index.ts'

/** No list is turned further: an offset costs as much as what it skips. */
const lastPage = 10_000

/** The page of a list that an address asks for, from 1. */
export function askedPage(c: Ctx): number {
  const number = Number.parseInt(c.req.query('page') ?? '1', 10)
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), lastPage) : 1
}

/** Where a page of a list stands in the whole. */
export interface Span {
  readonly page: number
  readonly perPage: number
  readonly total: number
}

export const firstOf = ({ page, perPage }: Span): number => (page - 1) * perPage + 1

export const lastOf = ({ page, perPage, total }: Span): number => Math.min(page * perPage, total)

export const hasNext = ({ page, perPage, total }: Span): boolean => page * perPage < total
