import { type ArticleId, type ArticleSummary, summariesById } from '../articles/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Instant } from '../platform/time/index.ts'

/** The story of a discussion, if readers may see it now: of any other, nothing is told, its comments included. */
export async function visibleArticle(db: Db, now: Instant, id: ArticleId): Promise<ArticleSummary | null> {
  const article = (await summariesById(db, [id])).get(id)
  return article && article.publishedAt <= now ? article : null
}
