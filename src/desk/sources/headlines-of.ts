import { type ArticleId, findStoryForDesk } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'

/** The headlines of stories, by id. */
export async function headlinesOf(db: Db, storyIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(storyIds)]
  const stories = await Promise.all(ids.map(id => findStoryForDesk(db, id as ArticleId)))
  return new Map(stories.flatMap(story => (story ? [[String(story.id), story.headline]] : [])))
}
