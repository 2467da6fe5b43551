import { type Db, dialectOf } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import type { StoryFields } from './fields.ts'
import type { WritingTable, WritingTables } from './tables.ts'

const tables = (db: Db) => db.withTables<WritingTables>()

/** A story's document, held until the transaction ends: whoever else writes waits. */
export async function holdWriting(tx: Db, id: ArticleId): Promise<WritingTable | null> {
  const query = tables(tx).selectFrom('writing').selectAll().where('article_id', '=', id)
  const locked = dialectOf(tx) === 'postgres' && tx.isTransaction ? query.forUpdate() : query
  return (await locked.executeTakeFirst()) ?? null
}

/** How far the document and its draft are; null when nobody has written in it. */
export const findProgress = async (
  db: Db,
  id: ArticleId,
): Promise<Pick<WritingTable, 'seq' | 'settled_seq'> | null> =>
  (await tables(db)
    .selectFrom('writing')
    .select(['seq', 'settled_seq'])
    .where('article_id', '=', id)
    .executeTakeFirst()) ?? null

export async function insertWriting(db: Db, writing: WritingTable): Promise<void> {
  await tables(db).insertInto('writing').values(writing).execute()
}

export async function updateWriting(
  db: Db,
  id: ArticleId,
  changes: Partial<Omit<WritingTable, 'article_id'>>,
): Promise<void> {
  await tables(db).updateTable('writing').set(changes).where('article_id', '=', id).execute()
}

/** Changes after a snapshot in their order: never more than a snapshot is made for. */
export async function listChanges(db: Db, id: ArticleId, after: number): Promise<Uint8Array[]> {
  const rows = await tables(db)
    .selectFrom('writing_update')
    .select('change')
    .where('article_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  return rows.map(({ change }) => change)
}

/** Who made the changes after one of them. */
export async function listChangers(db: Db, id: ArticleId, after: number): Promise<StaffId[]> {
  const rows = await tables(db)
    .selectFrom('writing_update')
    .select('made_by')
    .distinct()
    .where('article_id', '=', id)
    .where('seq', '>', after)
    .execute()
  return rows.flatMap(({ made_by }) => made_by ?? [])
}

export async function insertChange(db: Db, row: WritingTables['writing_update']): Promise<void> {
  await tables(db).insertInto('writing_update').values(row).execute()
}

export async function deleteChanges(db: Db, id: ArticleId, upTo: number): Promise<void> {
  await tables(db)
    .deleteFrom('writing_update')
    .where('article_id', '=', id)
    .where('seq', '<=', upTo)
    .execute()
}

/** Stories whose last change was made before a moment, at most 100. */
export async function listResting(db: Db, before: Instant): Promise<ArticleId[]> {
  const rows = await tables(db)
    .selectFrom('writing_update')
    .select('article_id')
    .groupBy('article_id')
    .having(eb => eb.fn.max('made_at'), '<', before)
    .orderBy('article_id')
    .limit(100)
    .execute()
  return rows.map(({ article_id }) => article_id)
}

/** Stories whose draft lags behind their document, at most 100. */
export async function listUnsettled(db: Db): Promise<ArticleId[]> {
  const rows = await tables(db)
    .selectFrom('writing')
    .select('article_id')
    .whereRef('settled_seq', '<', 'seq')
    .orderBy('article_id')
    .limit(100)
    .execute()
  return rows.map(({ article_id }) => article_id)
}

export async function insertBase(
  db: Db,
  article_id: ArticleId,
  since: Instant,
  fields: StoryFields,
): Promise<void> {
  await tables(db)
    .insertInto('writing_base')
    .values({ article_id, since, fields: JSON.stringify(fields) })
    .onConflict(conflict => conflict.columns(['article_id', 'since']).doNothing())
    .execute()
}

export async function findBase(db: Db, id: ArticleId, since: string): Promise<StoryFields | null> {
  const row = await tables(db)
    .selectFrom('writing_base')
    .select('fields')
    .where('article_id', '=', id)
    .where('since', '=', since as Instant)
    .executeTakeFirst()
  return row ? JSON.parse(row.fields) : null
}

export async function deleteBases(db: Db, before: Instant): Promise<void> {
  await tables(db).deleteFrom('writing_base').where('since', '<', before).execute()
}
