import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { ArticleId } from '../../article.ts'
import type { PreviewLinkTable, WorkflowTables } from '../tables.ts'
import type { PreviewLink, PreviewLinkId } from './preview-link.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

export async function insertPreviewLink(db: Db, link: PreviewLinkTable): Promise<void> {
  await tables(db).insertInto('preview_link').values(link).execute()
}

/** Of one story, newest first, at most 50. */
export const listPreviewLinks = async (db: Db, articleId: ArticleId): Promise<PreviewLink[]> =>
  (
    await tables(db)
      .selectFrom('preview_link')
      .selectAll()
      .where('article_id', '=', articleId)
      .orderBy('id', 'desc')
      .limit(50)
      .execute()
  ).map(toLink)

type Found = PreviewLink & { readonly articleId: ArticleId }

export const findPreviewLink = (db: Db, id: PreviewLinkId): Promise<Found | null> => find(db, 'id', id)

export const findPreviewLinkByHash = (db: Db, hash: string): Promise<Found | null> =>
  find(db, 'token_hash', hash)

async function find(db: Db, column: 'id' | 'token_hash', value: string): Promise<Found | null> {
  const row = await tables(db)
    .selectFrom('preview_link')
    .selectAll()
    .where(column, '=', value as PreviewLinkId)
    .executeTakeFirst()
  return row ? { ...toLink(row), articleId: row.article_id } : null
}

const toLink = (row: PreviewLinkTable): PreviewLink => ({
  id: row.id,
  forWhom: row.for_whom,
  madeBy: row.made_by,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  openedAt: row.opened_at,
  revokedAt: row.revoked_at,
})

export async function markOpened(db: Db, id: PreviewLinkId, now: Instant): Promise<void> {
  await tables(db).updateTable('preview_link').set({ opened_at: now }).where('id', '=', id).execute()
}

export async function markRevoked(db: Db, id: PreviewLinkId, now: Instant): Promise<void> {
  await tables(db).updateTable('preview_link').set({ revoked_at: now }).where('id', '=', id).execute()
}
