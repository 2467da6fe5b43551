import { type ArticleId, findStoryForDesk, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Source } from '../../sourcing/index.ts'
import { listStaff, type StaffId } from '../../staff/index.ts'

/** Whoever has a hand in the story that an unnamed source belongs to: its authors, and all who wrote in what is not out. */
export async function storyWriters(db: Db, { anonymity }: Source): Promise<ReadonlySet<StaffId>> {
  const story = anonymity && (await findStoryForDesk(db, anonymity.storyId as ArticleId))
  if (!story) return new Set()
  const [{ writers }, staff] = await Promise.all([newsroom.readSignOff(db, story), listStaff(db)])
  const named = { authors: story.story.authors ?? [], assignee: story.assignee }
  const authors = staff.filter(person => newsroom.isOwnStory(named, person))
  return new Set([...writers, ...authors.map(({ id }) => id)])
}
