import { type ArticleId, type Correction, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Order } from '../comment.ts'
import { countCommentsBefore, countThreads } from '../store/listing.ts'
import { pageBounds } from '../thread/thread.ts'

/** A correction of the story, where it came in the discussion about it. */
export interface CorrectionMarker {
  readonly correction: Correction
  /** Before which of the page's threads, in an order of time; null: above them all, where they are ordered otherwise. */
  readonly before: number | null
  /** Published comments from before it. */
  readonly older: number
}

/** The latest ones; each costs a query. */
const mostMarkers = 5

/** The corrections that belong on a page of a discussion, newest first. */
export async function loadMarkers(
  db: Db,
  { articleId, order, page, pages }: { articleId: ArticleId; order: Order; page: number; pages: number },
): Promise<CorrectionMarker[]> {
  const corrections = (await histories.correctionsOf(db, articleId)).slice(0, mostMarkers)
  const markers = await Promise.all(
    corrections.map(async (correction): Promise<CorrectionMarker | null> => {
      const older = await countCommentsBefore(db, articleId, correction.at)
      if (order === 'best') return page === 1 ? { correction, before: null, older } : null
      const place = await countThreads(db, articleId, {
        at: correction.at,
        side: order === 'oldest' ? 'before' : 'after',
      })
      const onPage = Math.min(Math.floor(place / pageBounds.threads) + 1, pages)
      return onPage === page ? { correction, before: place - (page - 1) * pageBounds.threads, older } : null
    }),
  )
  return markers.filter(marker => marker !== null)
}
