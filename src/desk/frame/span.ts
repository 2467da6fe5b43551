/** Where a page of a list stands in the whole. */
export interface Span {
  readonly page: number
  readonly perPage: number
  readonly total: number
}

export const firstOf = ({ page, perPage }: Span): number => (page - 1) * perPage + 1

export const lastOf = ({ page, perPage, total }: Span): number => Math.min(page * perPage, total)

export const hasNext = ({ page, perPage, total }: Span): boolean => page * perPage < total
