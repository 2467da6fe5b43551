import type { Db } from '../platform/db/index.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import type { ArticleAddress, ArticleId, PublishedArticle } from './article.ts'
import { resolveStoryLinks } from './body/story-links.ts'
import type { Withdrawal } from './history/revision.ts'
import { findAddressOwner, findPublishedRow } from './store/pages.ts'
import { findStone } from './store/withdrawals.ts'

type FoundArticle =
  | { readonly found: 'article'; readonly article: PublishedArticle }
  | { readonly found: 'moved'; readonly to: ArticleAddress }
  | { readonly found: 'withdrawn'; readonly stone: Withdrawal }
  | { readonly found: 'nothing' }

/** What is at an address. A draft or a story whose hour has not come is nothing. */
export async function findArticleByAddress(
  db: Db,
  now: Instant,
  day: Day,
  slug: string,
): Promise<FoundArticle> {
  const owner = await findAddressOwner(db, { day, slug })
  if (owner && owner.state !== 'published' && owner.withdrawn_at)
    return { found: 'withdrawn', stone: await findStone(db, owner.id, owner.withdrawn_at) }
  if (owner?.state !== 'published' || owner.published_at > now) return { found: 'nothing' }
  if (owner.day !== day || owner.slug !== slug) {
    return { found: 'moved', to: { day: owner.day, slug: owner.slug } }
  }
  const article = await findPublished(db, now, owner.id)
  return article ? { found: 'article', article } : { found: 'nothing' }
}

export async function findPublished(db: Db, now: Instant, id: ArticleId): Promise<PublishedArticle | null> {
  const article = await findPublishedRow(db, now, id)
  return article && { ...article, bodyHtml: await resolveStoryLinks(db, now, article.bodyHtml) }
}
