import type { Comment, Order } from '../comment.ts'

/**
 * How good the readers find a comment, from 0 to 1, so that a late comment is not buried under an early one.
 *
 * Readers can only vote for, so a bare count favours whoever came first. What is compared is therefore a share: of all
 * votes cast in the discussion since the comment appeared (its *occasions*), how many went to it. A share of few
 * occasions says little; so it is the lower end of Wilson's score interval that counts (E. B. Wilson, 1927), one-sided
 * at 90 %: "at least so much, most likely". A comment starts with half a vote out of ten occasions, as if it had been
 * neither liked nor passed over yet: new ones stand above those that many readers saw and left alone.
 *
 * Age itself plays no part. With more votes, or with fewer occasions, a comment never ranks lower.
 *
 * @param votes for it, 0 or more
 * @param occasions votes cast in the whole discussion since it appeared, its own among them
 */
export function rankOf({ votes, occasions }: { votes: number; occasions: number }): number {
  const trials = Math.max(occasions, votes) + start.occasions
  const share = (votes + start.votes) / trials
  const z2 = confidence * confidence
  const middle = share + z2 / (2 * trials)
  const spread = confidence * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials))
  return (middle - spread) / (1 + z2 / trials)
}

const start = { votes: 0.5, occasions: 10 }

/** The standard normal distribution's 90 % point. */
const confidence = 1.2816

type Ordered = Pick<Comment, 'id' | 'rank' | 'createdAt'>

function byTime(one: Ordered, other: Ordered): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1
  if (one.id === other.id) return 0
  return one.id < other.id ? -1 : 1
}

/** The order of comments that hang on the same place. Total: no two are ever equal. */
export const compareIn: Readonly<Record<Order, (one: Ordered, other: Ordered) => number>> = {
  best: (one, other) => other.rank - one.rank || byTime(one, other),
  newest: (one, other) => byTime(other, one),
  oldest: byTime,
}

/** Answers read downwards, as they were said, also where the threads above them are ordered newest first. */
export const orderOfReplies = (order: Order): Order => (order === 'newest' ? 'oldest' : order)
