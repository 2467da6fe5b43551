import type { Day } from '../platform/time/index.ts'
import { longDay, noonOf, type Paper } from '../site/index.ts'

/** `Tuesday 24 November 2026`, of an edition's day; `alone` as dates are. */
export const editionDay = (paper: Pick<Paper, 'settings'>, day: Day, place?: 'alone'): string =>
  longDay(paper, noonOf(paper, day), place)
