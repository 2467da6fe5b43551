import fc from 'fast-check'
import { createComment, createStory, createTrustedReader } from '../../../test/factories/discussion.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import type { ArticleId } from '../../articles/index.ts'
import { plus } from '../../platform/time/index.ts'
import { appearanceOf, type Comment, type Order, orders } from '../comment.ts'
import { findComment } from '../store/comments.ts'
import { countSiblings } from '../store/listing.ts'
import { type Branch, buildBranches, type PageBounds } from '../thread/thread.ts'
import { countPages, loadBranches } from './load-branches.ts'

const shapes = fc.array(
  fc.record({
    pick: fc.nat(),
    state: fc.constantFrom('published', 'published', 'published', 'removed', 'waiting' as const),
    votes: fc.nat(5),
    minutes: fc.nat(20),
  }),
  { minLength: 1, maxLength: 25 },
)

/** Writes a discussion of any shape: about a third begin threads, the others answer what is public. */
async function writeDiscussion(world: World, shape: typeof shapes extends fc.Arbitrary<infer S> ? S : never) {
  const [article, ada] = [await createStory(world), await createTrustedReader(world)]
  const written: Comment[] = []
  const answerable: Comment[] = []
  for (const [index, { pick, state, votes, minutes }] of shape.entries()) {
    const parent = pick % 3 === 0 ? null : (answerable[pick % (answerable.length || 1)] ?? null)
    const comment = await createComment(world, article, {
      by: ada,
      parent,
      state,
      votes,
      text: `No. ${index}`,
      createdAt: plus(world.clock.now(), { minutes: -minutes }),
    })
    written.push(comment)
    if (state !== 'waiting') answerable.push(comment)
  }
  const all = await Promise.all(written.map(({ id }) => findComment(world.db, id)))
  return { article, comments: all.flatMap(comment => comment ?? []) }
}

/** Reads a whole discussion as a patient reader would: every page, and every thread that goes on elsewhere. */
async function readAll(world: World, articleId: ArticleId, order: Order, bounds: PageBounds) {
  const siblings: string[] = []
  const seen = new Set<string>()
  const visit = async (parent: Comment | null): Promise<void> => {
    const pages = countPages(
      await countSiblings(world.db, { articleId, parentId: parent?.id ?? null }),
      bounds,
    )
    for (let page = 1; page <= pages; page += 1) {
      const rows = await loadBranches(world.db, { articleId, parent, order, page }, bounds)
      const branches = buildBranches(rows, order)
      siblings.push(...branches.map(({ comment }) => `${parent?.id} ${comment.id}`))
      for (const { id } of rows) seen.add(id)
      await follow(branches)
    }
  }
  const follow = async (branches: readonly Branch[]): Promise<void> => {
    for (const branch of branches) {
      if (branch.hidden > 0) await visit(branch.comment)
      else await follow(branch.replies)
    }
  }
  await visit(null)
  return { siblings, seen }
}

describe('paging through a discussion', () => {
  test('shows every visible comment, and none twice in one list, whatever the order and the size of a page', async ({
    world,
  }) => {
    await fc.assert(
      fc.asyncProperty(
        shapes,
        fc.constantFrom(...orders),
        fc.record({
          threads: fc.integer({ min: 1, max: 4 }),
          perThread: fc.integer({ min: 1, max: 6 }),
          replies: fc.integer({ min: 4, max: 12 }),
          levels: fc.integer({ min: 2, max: 4 }),
        }),
        async (shape, order, bounds) => {
          const { article, comments } = await writeDiscussion(world, shape)
          const { siblings, seen } = await readAll(world, article.id, order, bounds)
          expect(new Set(siblings).size).toBe(siblings.length)
          const visible = comments.filter(comment => appearanceOf(comment) !== 'nothing')
          // A placeholder without a public reply below it may stay behind "continue"; a comment may not.
          for (const { id, state } of visible) if (state === 'published') expect(seen).toContain(id)
          for (const id of seen) expect(visible.map(comment => comment.id)).toContain(id)
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  test('shows no reply without the comment that it answers, and nothing deeper than asked', async ({
    world,
  }) => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.constantFrom(...orders), async (shape, order) => {
        const { article } = await writeDiscussion(world, shape)
        const bounds = { threads: 5, perThread: 4, replies: 10, levels: 3 }
        const rows = await loadBranches(
          world.db,
          { articleId: article.id, parent: null, order, page: 1 },
          bounds,
        )
        const ids = new Set(rows.map(({ id }) => id))
        for (const { parentId, depth } of rows) {
          expect(depth).toBeLessThan(bounds.levels)
          if (parentId) expect(ids).toContain(parentId)
        }
        expect(rows.filter(({ depth }) => depth > 0).length).toBeLessThanOrEqual(bounds.replies)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
