import { type Db, inTransaction, newId } from '../platform/db/index.ts'
import type { Clock } from '../platform/time/index.ts'
import type { Author, AuthorId } from './article.ts'
import { findAuthorBySlug, writeAuthor } from './store/authors.ts'

/** Says who the authors are: adds those that are new by their slug, and gives the others their new name and words. */
export async function saveAuthors(
  { db, clock }: { db: Db; clock: Clock },
  authors: readonly Author[],
): Promise<void> {
  await inTransaction(db, async tx => {
    for (const author of authors) {
      const known = await findAuthorBySlug(tx, author.slug)
      await writeAuthor(tx, { ...author, id: known?.id ?? newId<AuthorId>(clock.now()) })
    }
  })
}
