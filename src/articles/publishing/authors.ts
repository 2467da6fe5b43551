import { type Db, newId } from '../../platform/db/index.ts'
import { slugify } from '../../platform/text/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { AuthorId, Byline } from '../article.ts'
import { findAuthorBySlug, writeAuthor } from '../store/authors.ts'

export interface KnownByline extends Byline {
  readonly id: AuthorId
}

/** The authors that a story names, by name or by slug. One who is new gets a page of their own. */
export async function ensureAuthors(
  { db, clock }: { db: Db; clock: Clock },
  names: readonly string[],
): Promise<KnownByline[]> {
  const authors = new Map<AuthorId, KnownByline>()
  for (const name of names) {
    const slug = slugify(name) || 'author'
    const known = await findAuthorBySlug(db, slug)
    const author = known ?? { id: newId<AuthorId>(clock.now()), slug, name, role: '', about: '' }
    if (!known) await writeAuthor(db, author)
    authors.set(author.id, { id: author.id, slug: author.slug, name: author.name })
  }
  return [...authors.values()]
}
