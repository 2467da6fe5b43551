import { type ArticleFilter, type ArticleSummary, listPublished } from '../articles/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Instant } from '../platform/time/index.ts'

const atOnce = 1000

/** All published stories of a filter, newest first, up to `most`: for what must be complete, such as a sitemap. */
export async function listEvery(
  db: Db,
  now: Instant,
  filter: ArticleFilter,
  most: number,
): Promise<ArticleSummary[]> {
  const all: ArticleSummary[] = []
  while (all.length < most) {
    const limit = Math.min(atOnce, most - all.length)
    const some = await listPublished(db, now, { ...filter, limit, offset: all.length })
    all.push(...some)
    if (some.length < limit) break
  }
  return all
}
