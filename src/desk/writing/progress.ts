import { type ArticleId, type DeskStory, holdStory, newsroom, writing } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadFormOf } from './form-of.ts'

/** Where those who write on a story hear of each other. */
export const writingChannel = (id: ArticleId): string => `writing ${id}`

/** How far a story's document is, and when the story last changed; null when nobody writes in it. */
export async function progressOf(
  db: Db,
  id: ArticleId,
): Promise<{ readonly seq: number; readonly changedAt: string } | null> {
  const progress = await writing.findProgress(db, id)
  const changedAt = progress && (await holdStory(db, id))
  return progress && changedAt ? { seq: progress.seq, changedAt } : null
}

/** Of some stories those that nobody is at work on: gone, or published or withdrawn as they stand. */
export async function storiesAtRest(db: Db, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const stories = new Map((await newsroom.listStoriesById(db, ids)).map(story => [story.id, story]))
  const atRest: ArticleId[] = []
  for (const id of ids) {
    const story = stories.get(id)
    const progress = story && (await writing.findProgress(db, id))
    const isSettled = !progress || progress.settled_seq >= progress.seq
    const isOut = story?.state === 'published' || story?.state === 'withdrawn'
    if (!story || (isOut && story.draftSavedAt === null && isSettled)) atRest.push(id)
  }
  return atRest
}

/** Of some stories those that the paper does not have, as after a backup was put back. */
export async function storiesGone(db: Db, ids: readonly ArticleId[]): Promise<ArticleId[]> {
  const known = new Set((await newsroom.listStoriesById(db, ids)).map(({ id }) => id))
  return ids.filter(id => !known.has(id))
}

/** Tells everybody who writes on a story how far it is: who lacks something asks for it. */
export async function tellProgress(
  { db, live }: Pick<Services, 'db' | 'live'>,
  id: ArticleId,
): Promise<void> {
  const progress = await progressOf(db, id)
  if (progress) live.publish(writingChannel(id), progress)
}

/** Tells everybody who writes on a story that what is marked in it changed: they ask for it anew. */
export const tellMarks = ({ live }: Pick<Services, 'live'>, id: ArticleId, marks: 'claims' | 'notes'): void =>
  live.publish(writingChannel(id), { marks })

/** Brings a story's draft up to what is written, for a page that is about to show it. */
export const settleStory = async (services: Services, id: string): Promise<void> =>
  writing.settle(services, id as ArticleId, await loadFormOf(services.db))

/** Keeps what a story's form is about to be filled with. */
export const rememberForm = async (services: Services, story: DeskStory): Promise<void> =>
  writing.rememberBase(services.db, story, await loadFormOf(services.db))

/** Lets drafts follow what is written. Looks at what the database says, so that it ends what another process began. */
export const draftsFollow = {
  name: 'drafts follow what is written',
  everySeconds: 1,
  run: async (services: Services): Promise<void> => {
    const settled = await writing.settleAll(services, await loadFormOf(services.db))
    for (const id of settled) await tellProgress(services, id)
  },
}
