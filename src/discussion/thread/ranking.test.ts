import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../platform/time/index.ts'
import { type CommentId, orders } from '../comment.ts'
import { compareIn, rankOf } from './ranking.ts'

const votesAndOccasions = fc
  .tuple(fc.nat(5000), fc.nat(5000))
  .map(([votes, passed]) => ({ votes, occasions: votes + passed }))

const ordered = fc.record({
  id: fc.stringMatching(/^[0-9a-z]{4}$/).map(id => id as CommentId),
  rank: fc.integer({ min: 0, max: 3 }).map(third => third / 3),
  createdAt: fc.integer({ min: 0, max: 4 }).map(hour => `2026-03-10T0${hour}:00:00.000Z` as Instant),
})
const someOrdered = fc.uniqueArray(ordered, { selector: ({ id }) => id, maxLength: 30 })

describe('the rank of a comment', () => {
  test('is between 0 and 1', () => {
    fc.assert(
      fc.property(votesAndOccasions, standing => {
        const rank = rankOf(standing)
        expect(rank).toBeGreaterThanOrEqual(0)
        expect(rank).toBeLessThan(1)
      }),
    )
  })

  test('never falls with one more vote', () => {
    fc.assert(
      fc.property(votesAndOccasions, ({ votes, occasions }) => {
        expect(rankOf({ votes: votes + 1, occasions: occasions + 1 })).toBeGreaterThan(
          rankOf({ votes, occasions }),
        )
      }),
    )
  })

  test('falls when readers had more occasions and did not take them', () => {
    fc.assert(
      fc.property(votesAndOccasions, fc.integer({ min: 1, max: 500 }), ({ votes, occasions }, more) => {
        expect(rankOf({ votes, occasions: occasions + more })).toBeLessThan(rankOf({ votes, occasions }))
      }),
    )
  })

  test('puts a new comment above one that many saw and left alone', () => {
    expect(rankOf({ votes: 0, occasions: 0 })).toBeGreaterThan(rankOf({ votes: 0, occasions: 200 }))
  })

  test('puts a well-liked comment above a new one, and does not let one vote out of one win', () => {
    const liked = rankOf({ votes: 40, occasions: 200 })
    expect(liked).toBeGreaterThan(rankOf({ votes: 0, occasions: 0 }))
    expect(liked).toBeGreaterThan(rankOf({ votes: 1, occasions: 1 }))
  })

  test('lets a late comment pass an early one that has more votes, when its share is clearly greater', () => {
    expect(rankOf({ votes: 12, occasions: 30 })).toBeGreaterThan(rankOf({ votes: 30, occasions: 300 }))
  })
})

describe.each(orders)('the order "%s"', order => {
  const compare = compareIn[order]

  test('is total: two different comments are never equal, and the order is the same from both sides', () => {
    fc.assert(
      fc.property(ordered, ordered, (a, b) => {
        fc.pre(a.id !== b.id)
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)))
        expect(compare(a, b)).not.toBe(0)
      }),
    )
  })

  test('does not depend on the order in which comments come', () => {
    fc.assert(
      fc.property(someOrdered, fc.infiniteStream(fc.nat()), (comments, chance) => {
        const keys = comments.map(() => chance.next().value ?? 0)
        const shuffled = comments.toSorted(
          (a, b) => (keys[comments.indexOf(a)] ?? 0) - (keys[comments.indexOf(b)] ?? 0),
        )
        expect(shuffled.toSorted(compare)).toEqual(comments.toSorted(compare))
      }),
    )
  })

  test('does not change when all times move by the same span', () => {
    const later = (moment: string) => moment.replace('2026-03-10', '2026-04-10') as Instant
    fc.assert(
      fc.property(someOrdered, comments => {
        const moved = comments.map(comment => ({ ...comment, createdAt: later(comment.createdAt) }))
        expect(moved.toSorted(compare).map(({ id }) => id)).toEqual(
          comments.toSorted(compare).map(({ id }) => id),
        )
      }),
    )
  })
})
