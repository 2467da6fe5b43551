import { listPublished } from '../articles/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { type Teaser, toTeasers } from './teaser.ts'

/** For pages that have nothing else to show. */
export const recentStories = async (db: Db, now: Instant, limit = 3): Promise<Teaser[]> =>
  toTeasers(db, await listPublished(db, now, { limit }))
