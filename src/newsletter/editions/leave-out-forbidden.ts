import { type ArticleId, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Edition } from './edition.ts'
import { type EditionEntry, editionsWith, findEdition, storiesOfNews } from './edition-store.ts'

/** Editions as they may be listed: without the headline of a first story that the law forbids to show. */
export async function mayBeListed(
  db: Db,
  editions: readonly EditionEntry[],
): Promise<(Omit<EditionEntry, 'subject'> & { readonly subject: string | null })[]> {
  const forbidden = await histories.forbidden(db)
  const touched = new Set(
    await editionsWith(
      db,
      editions.map(({ id }) => id),
      [...forbidden],
    ),
  )
  return Promise.all(
    editions.map(async entry => {
      const edition = touched.has(entry.id) ? await findEdition(db, entry.id) : null
      return edition && forbidden.has(edition.content.lead.articleId) ? { ...entry, subject: null } : entry
    }),
  )
}

/** An edition's content without its corrections of stories that the law forbids to show, and which stories those are. */
export async function withoutForbidden(db: Db, { content }: Edition) {
  const forbidden = await histories.forbidden(db)
  const ids = content.corrections.map(({ id }) => id)
  const newsOf = await storiesOfNews(db, ids)
  const corrections = content.corrections.filter(({ id }) => !forbidden.has(newsOf.get(id) as ArticleId))
  return { forbidden, content: { ...content, corrections } }
}
