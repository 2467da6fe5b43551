import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Comment, Order } from '../comment.ts'
import { listBelow, listSiblings } from '../store/listing.ts'
import { orderOfReplies } from '../thread/ranking.ts'
import { type PageBounds, pageBounds, sharePage } from '../thread/thread.ts'

interface BranchRequest {
  readonly articleId: ArticleId
  /** Whose replies; null: the threads themselves. */
  readonly parent: Comment | null
  readonly order: Order
  /** From 1. */
  readonly page: number
}

/**
 * The rows of one page of a discussion, in two queries whatever its size: the comments that hang on one place, and what
 * fits of all that hangs below those.
 */
export async function loadBranches(
  db: Db,
  { articleId, parent, order, page }: BranchRequest,
  bounds: PageBounds = pageBounds,
): Promise<Comment[]> {
  const branches = await listSiblings(
    db,
    { articleId, parentId: parent?.id ?? null },
    { order, limit: bounds.threads, offset: (page - 1) * bounds.threads },
  )
  const below = await listBelow(db, branches, {
    order: orderOfReplies(order),
    each: sharePage(
      branches.map(({ replies }) => replies),
      bounds,
    ),
    levels: bounds.levels - (parent ? 2 : 1),
  })
  return [...branches, ...below]
}

export const countPages = (branches: number, bounds: PageBounds = pageBounds): number =>
  Math.max(1, Math.ceil(branches / bounds.threads))
