import { askedPage, type Ctx } from '../../platform/http/index.ts'
import type { Span } from '../frame/span.ts'

const perPage = 50

interface AskedList {
  readonly query: string
  readonly limit: number
  readonly offset: number
  /** Where its page stands among so many. */
  readonly spanOf: (total: number) => Span
}

/** Which page of a list is asked for, and of what was searched for. */
export function askedList(c: Ctx): AskedList {
  const page = askedPage(c) ?? 1
  return {
    query: (c.req.query('q') ?? '').trim().slice(0, 200),
    limit: perPage,
    offset: (page - 1) * perPage,
    spanOf: total => ({ page, perPage, total }),
  }
}
