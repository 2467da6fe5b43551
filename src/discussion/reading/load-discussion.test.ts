import { countQueries } from '../../../test/count-queries.ts'
import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import type { PublishedArticle } from '../../articles/index.ts'
import { type Db, inTransaction } from '../../platform/db/index.ts'
import { plus } from '../../platform/time/index.ts'
import type { Reader } from '../../readers/index.ts'
import type { Comment } from '../comment.ts'
import type { CommentView } from './comment-view.ts'
import { discussionJsonLd } from './json-ld.ts'
import { type DiscussionRequest, loadDiscussion } from './load-discussion.ts'

/** Threads of nine comments each: one, four answers to it, and an answer to each of those. */
async function writeThreads(
  world: World,
  article: PublishedArticle,
  by: Reader,
  threads: number,
): Promise<void> {
  await inTransaction(world.db, async tx => {
    const inside = { ...world, db: tx }
    for (let thread = 0; thread < threads; thread += 1) {
      const createdAt = plus(world.clock.now(), { seconds: thread - 10_000 })
      const top = await createComment(inside, article, {
        by,
        createdAt,
        text: `Thread ${thread}`,
        votes: thread % 7,
      })
      for (let reply = 0; reply < 4; reply += 1) {
        const parent: Comment = await createComment(inside, article, {
          by,
          createdAt,
          parent: top,
          text: 'Yes.',
        })
        await createComment(inside, article, { by, createdAt, parent, text: 'No.' })
      }
    }
  })
}

const load = (world: World, db: Db, article: PublishedArticle, request: Partial<DiscussionRequest> = {}) =>
  loadDiscussion({ ...world.services, db }, article, { order: 'best', page: 1, reader: null, ...request })

const countOf = (views: readonly CommentView[]): number =>
  views.reduce((sum, { replies }) => sum + 1 + countOf(replies), 0)

describe('a page of a discussion', () => {
  test('takes as many queries for a thousand comments as for nine, and is bounded', async ({ world }) => {
    const ada = await createTrustedReader(world)
    const [small, large] = [await createStory(world), await createStory(world)]
    await writeThreads(world, small, ada, 1)
    await writeThreads(world, large, ada, 112)
    const [forSmall, forLarge] = [countQueries(world.db), countQueries(world.db)]
    expect(countOf((await load(world, forSmall.db, small)).threads)).toBe(9)
    const page = await load(world, forLarge.db, large)
    expect(page).toMatchObject({ comments: 1008, pages: 3 })
    expect(countOf(page.threads)).toBe(450)
    expect(forLarge.asked()).toBe(forSmall.asked())
    expect(forLarge.asked()).toBeLessThanOrEqual(7)
  })

  test('past the end shows the last one', async ({ world, db }) => {
    const [article, ada] = [await createStory(world), await createTrustedReader(world)]
    await writeThreads(world, article, ada, 1)
    expect(await load(world, db, article, { page: 99 })).toMatchObject({ page: 1, pages: 1 })
  })

  test('never shows the words of a removed comment, nor who wrote it', async ({ world, db }) => {
    const [article, ada, tom] = [
      await createStory(world),
      await createTrustedReader(world),
      await createTrustedReader(world, 'Tom Marsh'),
    ]
    const removed = await createComment(world, article, { by: tom, state: 'removed', text: 'Hateful words.' })
    await createComment(world, article, { by: ada, parent: removed, text: 'Steady on.' })
    for (const reader of [null, ada, tom]) {
      const { paper, form, ...shown } = await load(world, db, article, { reader })
      expect([paper, form]).toHaveLength(2)
      expect(JSON.stringify(shown)).not.toContain('Hateful')
      expect(JSON.stringify(shown)).not.toContain('Tom Marsh')
    }
  })
})

test('structured data names each comment, its writer and what it answers', async ({ world, db }) => {
  const [article, ada] = [await createStory(world), await createTrustedReader(world)]
  const top = await createComment(world, article, { by: ada, text: 'The *fog* lifts.' })
  const reply = await createComment(world, article, { by: ada, parent: top, text: 'At ten.' })
  expect(discussionJsonLd(await load(world, db, article))).toMatchObject([
    { '@type': 'Comment', author: { name: 'Ada Finch' }, text: 'The fog lifts.' },
    {
      '@id': `http://paper.test/comment/${reply.id}`,
      parentItem: { '@id': `http://paper.test/comment/${top.id}` },
    },
  ])
})
