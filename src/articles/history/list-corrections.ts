import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleSummary, Correction } from '../article.ts'
import { countAllCorrections, listAllCorrections } from '../store/corrections.ts'
import { summariesById } from '../store/summaries.ts'

/** A correction with the story that it is of, as that is now. */
export interface ListedCorrection extends Correction {
  readonly article: ArticleSummary
}

/** All of the paper's corrections, newest first; at most 200 at a time. */
export async function listCorrections(
  db: Db,
  now: Instant,
  span: { limit: number; offset?: number },
): Promise<{ total: number; corrections: ListedCorrection[] }> {
  const [total, rows] = await Promise.all([countAllCorrections(db, now), listAllCorrections(db, now, span)])
  const articles = await summariesById(db, [...new Set(rows.map(({ articleId }) => articleId))])
  const corrections = rows.flatMap(({ articleId, ...correction }) => {
    const article = articles.get(articleId)
    return article ? [{ ...correction, article }] : []
  })
  return { total, corrections }
}
