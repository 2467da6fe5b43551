import type { Db } from '../../platform/db/index.ts'
import { Problem } from '../../platform/http/index.ts'
import type { ArticleAddress, ArticleId } from '../article.ts'
import { findArticleRow, findIdByOrigin } from '../store/articles.ts'
import { findAddressOwner } from '../store/pages.ts'
import type { ArticleTable } from '../tables.ts'

/**
 * The story that an input means: the one named, else the one from the same origin, else, for a file, the one that
 * is at the address the file asks for. What the desk writes without naming a story is always a new one.
 */
export async function findExisting(
  db: Db,
  { articleId, origin }: { readonly articleId: ArticleId | null; readonly origin: string | null },
  wanted: ArticleAddress,
): Promise<ArticleTable | null> {
  if (articleId) {
    const article = await findArticleRow(db, articleId)
    if (!article) throw new Problem('not-found', `There is no story ${articleId}`)
    return article
  }
  if (!origin) return null
  const known = await findIdByOrigin(db, origin)
  if (known) return findArticleRow(db, known)
  const owner = await findAddressOwner(db, wanted)
  const isThere = owner?.day === wanted.day && owner.slug === wanted.slug
  return owner && isThere ? findArticleRow(db, owner.id) : null
}
