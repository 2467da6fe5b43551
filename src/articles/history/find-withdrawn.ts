import type { Db } from '../../platform/db/index.ts'
import type { ArticleAddress, ArticleId, Correction } from '../article.ts'
import { findArticleRow, findCurrentVersion } from '../store/articles.ts'
import { listCorrections } from '../store/pages.ts'
import { findLastWithdrawal } from '../store/withdrawals.ts'
import type { Withdrawal, WithdrawalId } from './revision.ts'

/** A story that readers had and have no more. */
interface WithdrawnArticle extends ArticleAddress {
  readonly withdrawal: Withdrawal & { readonly id: WithdrawalId }
  readonly headline: string
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

/** Null for one that readers can read, or never could. One that waits for its hour to come back is still away. */
export async function findWithdrawn(db: Db, id: ArticleId): Promise<WithdrawnArticle | null> {
  const article = await findArticleRow(db, id)
  if (!article?.withdrawn_at || article.state === 'published' || !article.day || !article.slug) return null
  const [withdrawal, version] = [await findLastWithdrawal(db, id), await findCurrentVersion(db, id)]
  if (!withdrawal || !version) return null
  const { day, slug } = article
  return { day, slug, withdrawal, headline: version.headline, corrections: await listCorrections(db, id) }
}
