import type { ArticleId } from '../../src/articles/article.ts'
import { publishArticle } from '../../src/articles/publishing/publish-article.ts'
import { type DeskStory, findStoryForDesk } from '../../src/articles/store/desk.ts'
import { readOf, readSignOff, signOff } from '../../src/articles/workflow/index.ts'
import type { StaffMember } from '../../src/staff/index.ts'
import type { World } from '../world.ts'

export async function storyOf({ db }: Pick<World, 'db'>, id: ArticleId): Promise<DeskStory> {
  const story = await findStoryForDesk(db, id)
  if (!story) throw new Error('There is no such story')
  return story
}

/** What somebody has read of a story as it is now, as their form says it. */
const readNow = async (world: World, id: ArticleId) =>
  readOf((await readSignOff(world.db, await storyOf(world, id))).now)

/** Somebody reads a story as it is and signs it off. */
export const sign = async (world: World, id: ArticleId, by: StaffMember) =>
  signOff(world, { articleId: id, read: await readNow(world, id), by })

interface Publication {
  readonly publishedAt?: string
  readonly unsignedBecause?: string
}

/** Publishes a story as it is at work. */
export const publish = async (world: World, id: ArticleId, by: StaffMember, how: Publication = {}) =>
  publishArticle(world, { ...(await storyOf(world, id)).story, articleId: id, by: by.id, ...how })
