import type { ArticleSummary } from '../articles/index.ts'
import { commentCounts } from '../discussion/index.ts'
import type { Db } from '../platform/db/index.ts'

/** A story as another page points to it. */
export interface Teaser extends ArticleSummary {
  /** Comments that everybody can see. */
  readonly comments: number
}

export async function toTeasers(db: Db, stories: readonly ArticleSummary[]): Promise<Teaser[]> {
  const counts = await commentCounts(
    db,
    stories.map(story => story.id),
  )
  return stories.map(story => ({ ...story, comments: counts.get(story.id) ?? 0 }))
}
