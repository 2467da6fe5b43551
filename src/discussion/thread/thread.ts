import type { Comment, Order } from '../comment.ts'
import { compareIn, orderOfReplies } from './ranking.ts'

/** How much of a discussion one page holds, whatever its size. */
export interface PageBounds {
  /** Threads on a page. */
  readonly threads: number
  /** Comments below one thread. */
  readonly perThread: number
  /** Comments below all threads of the page together. */
  readonly replies: number
  /** Levels shown, the first included; deeper ones are behind "continue this thread". */
  readonly levels: number
}

export const pageBounds: PageBounds = { threads: 50, perThread: 200, replies: 600, levels: 6 }

/**
 * How many comments each thread may show so that all fit: everyone gets the same share, and what the small ones leave
 * goes to the large ones.
 * @param counts comments below each thread
 */
export function sharePage(counts: readonly number[], bounds: PageBounds = pageBounds): number {
  let room = bounds.replies
  let left = counts.length
  for (const count of counts.toSorted((one, other) => one - other)) {
    const share = Math.floor(room / left)
    if (count > share) return Math.min(share, bounds.perThread)
    room -= count
    left -= 1
  }
  return bounds.perThread
}

type Row = Pick<Comment, 'id' | 'parentId' | 'state' | 'replies' | 'rank' | 'createdAt'>

/** A comment with what is shown below it. */
export interface Branch<R extends Row = Comment> {
  readonly comment: R
  readonly replies: readonly Branch<R>[]
  /** Published comments that hang directly or indirectly below this one and are not on this page. */
  readonly hidden: number
}

/**
 * Builds the trees of a page from its rows in any order. A row whose parent is not among them begins a tree.
 * Trees are in the given order, replies in the order for replies. Every row comes out exactly once.
 */
export function buildBranches<R extends Row>(rows: readonly R[], order: Order): Branch<R>[] {
  const known = new Set(rows.map(row => row.id))
  const tops: R[] = []
  const children = new Map<string, R[]>()
  for (const row of rows) {
    if (row.parentId === null || !known.has(row.parentId)) tops.push(row)
    else {
      const siblings = children.get(row.parentId)
      if (siblings) siblings.push(row)
      else children.set(row.parentId, [row])
    }
  }
  const below = compareIn[orderOfReplies(order)]
  const build = (comment: R): Branch<R> => {
    const replies = (children.get(comment.id) ?? []).sort(below).map(build)
    const shown = replies.reduce((sum, { comment: reply }) => sum + weight(reply), 0)
    return { comment, replies, hidden: Math.max(0, comment.replies - shown) }
  }
  return tops.sort(compareIn[order]).map(build)
}

/** Published comments in the branch that begins with this one. */
const weight = ({ state, replies }: Row): number => replies + (state === 'published' ? 1 : 0)
