import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../platform/time/index.ts'
import { type CommentId, type CommentState, orders } from '../comment.ts'
import { compareIn, orderOfReplies } from './ranking.ts'
import { type Branch, buildBranches, pageBounds, sharePage } from './thread.ts'

interface Row {
  id: CommentId
  parentId: CommentId | null
  state: CommentState
  replies: number
  rank: number
  createdAt: Instant
}

/** Trees of up to 40 comments, counted as the database counts them. */
const rows = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom<CommentState>('published', 'published', 'removed'), fc.nat(3)), {
    maxLength: 40,
  })
  .map(seeds => {
    const made: Row[] = []
    for (const [index, [pick, state, rank]] of seeds.entries()) {
      const parent = pick % 3 === 0 || index === 0 ? null : made[pick % index]
      made.push({
        id: `c${String(index).padStart(2, '0')}` as CommentId,
        parentId: parent?.id ?? null,
        state,
        replies: 0,
        rank,
        createdAt: `2026-03-10T09:${String(pick % 60).padStart(2, '0')}:00.000Z` as Instant,
      })
    }
    for (const row of made.toReversed()) {
      const parent = made.find(({ id }) => id === row.parentId)
      if (parent) parent.replies += row.replies + (row.state === 'published' ? 1 : 0)
    }
    return made
  })

const flat = (branches: readonly Branch<Row>[]): Branch<Row>[] =>
  branches.flatMap(branch => [branch, ...flat(branch.replies)])

describe('building the threads of a page', () => {
  test('brings out every row exactly once, each below the comment that it answers', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...orders), (all, order) => {
        const branches = flat(buildBranches(all, order))
        expect(branches.map(({ comment }) => comment.id).toSorted()).toEqual(all.map(({ id }) => id))
        for (const { comment, replies } of branches)
          for (const reply of replies) expect(reply.comment.parentId).toBe(comment.id)
      }),
    )
  })

  test('orders threads as asked, and replies as they are to be read', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...orders), (all, order) => {
        const threads = buildBranches(all, order)
        const sorted = (branches: readonly Branch<Row>[], by: typeof order) =>
          branches.toSorted((a, b) => compareIn[by](a.comment, b.comment))
        expect(threads).toEqual(sorted(threads, order))
        for (const { replies } of flat(threads))
          expect(replies).toEqual(sorted(replies, orderOfReplies(order)))
      }),
    )
  })

  test('hides nothing when all rows are there, and says how much is missing where some are not', () => {
    fc.assert(
      fc.property(rows, fc.nat(6), (all, cut) => {
        const depthOf = (row: Row): number => {
          const parent = all.find(({ id }) => id === row.parentId)
          return parent ? depthOf(parent) + 1 : 0
        }
        const shown = all.filter(row => depthOf(row) <= cut)
        const branches = flat(buildBranches(shown, 'best'))
        const hidden = branches.reduce((sum, branch) => sum + branch.hidden, 0)
        const published = (some: readonly Row[]) => some.filter(({ state }) => state === 'published').length
        expect(hidden).toBe(published(all) - published(shown))
      }),
    )
  })
})

describe('sharing a page among threads', () => {
  const counts = fc.array(fc.nat(3000), { minLength: 1, maxLength: 50 })

  test('never shows more than fits', () => {
    fc.assert(
      fc.property(counts, each => {
        const share = sharePage(each)
        expect(each.reduce((sum, count) => sum + Math.min(count, share), 0)).toBeLessThanOrEqual(
          pageBounds.replies,
        )
        expect(share).toBeLessThanOrEqual(pageBounds.perThread)
      }),
    )
  })

  test('wastes no room: one more for each would be too much, unless a limit of its own stops it', () => {
    fc.assert(
      fc.property(counts, each => {
        const share = sharePage(each)
        const needed = each.reduce((sum, count) => sum + Math.min(count, share + 1), 0)
        expect(
          needed > pageBounds.replies ||
            share === pageBounds.perThread ||
            each.every(count => count <= share),
        ).toBe(true)
      }),
    )
  })
})
