import { type ArticleId, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'

/** The headlines of stories, by id. */
export async function headlinesOf(db: Db, storyIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const stories = await newsroom.listStoriesById(db, [...new Set(storyIds)] as ArticleId[])
  return new Map(stories.map(({ id, headline }) => [id, headline]))
}
