import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { EditionFormTable, EditionTable, NewsletterTables } from '../tables.ts'
import type { DueId, Edition, EditionId } from './edition.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

const toEdition = (row: EditionTable): Edition => ({
  id: row.id,
  day: row.day,
  storiesFrom: row.stories_from,
  storiesUntil: row.stories_until,
  composedAt: row.composed_at,
  composedBy: row.composed_by,
  subject: row.subject,
  content: JSON.parse(row.content),
  html: row.html,
  text: row.text,
  hash: row.hash,
})

export const insertEdition = async (db: Db, edition: EditionTable): Promise<void> => {
  await tables(db).insertInto('edition').values(edition).execute()
}

/** Keeps the form in which an edition is mailed from now on. False when it is kept already. */
export async function insertForm(db: Db, form: EditionFormTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('edition_form')
    .values(form)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function findEdition(db: Db, id: EditionId): Promise<Edition | null> {
  const row = await tables(db).selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toEdition(row) : null
}

export async function findEditionByDay(db: Db, day: Day): Promise<Edition | null> {
  const row = await tables(db).selectFrom('edition').selectAll().where('day', '=', day).executeTakeFirst()
  return row ? toEdition(row) : null
}

type EditionSpan = Pick<EditionTable, 'id' | 'day' | 'stories_from' | 'stories_until'>

/** The newest edition's day and the time it covers. */
export const findLastSpan = async (db: Db): Promise<EditionSpan | null> =>
  (await tables(db)
    .selectFrom('edition')
    .select(['id', 'day', 'stories_from', 'stories_until'])
    .orderBy('day', 'desc')
    .executeTakeFirst()) ?? null

export interface EditionEntry {
  readonly id: EditionId
  readonly day: Day
  readonly subject: string
  readonly composedAt: Instant
}

/** Newest day first; at most 200. */
export const listEditions = (
  db: Db,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<EditionEntry[]> =>
  tables(db)
    .selectFrom('edition')
    .select(['id', 'day', 'subject', 'composed_at as composedAt'])
    .orderBy('day', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()

/** Of these editions those that have one of these stories. */
export async function editionsWith(
  db: Db,
  editions: readonly EditionId[],
  stories: readonly ArticleId[],
): Promise<EditionId[]> {
  if (editions.length === 0 || stories.length === 0) return []
  const rows = await tables(db)
    .selectFrom('edition_story')
    .select('edition_id')
    .distinct()
    .where('edition_id', 'in', editions)
    .where('article_id', 'in', stories)
    .execute()
  return rows.map(({ edition_id }) => edition_id)
}

/** Of which story each of these corrections and withdrawals tells. */
export async function storiesOfNews(db: Db, ids: readonly DueId[]): Promise<ReadonlyMap<DueId, ArticleId>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('edition_correction')
    .select(['correction_id', 'article_id'])
    .where('correction_id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.correction_id, row.article_id]))
}

export async function countEditions(db: Db): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('edition')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Which of these stories an edition has had already. */
export async function storiesInEditions(db: Db, ids: readonly ArticleId[]): Promise<Set<ArticleId>> {
  if (ids.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('edition_story')
    .select('article_id')
    .where('article_id', 'in', ids)
    .execute()
  return new Set(rows.map(row => row.article_id))
}

export async function insertEditionStories(
  db: Db,
  edition: EditionId,
  stories: readonly { readonly id: ArticleId; readonly versionNumber: number }[],
): Promise<void> {
  await tables(db)
    .insertInto('edition_story')
    .values(
      stories.map(({ id, versionNumber }) => ({
        article_id: id,
        edition_id: edition,
        version_number: versionNumber,
      })),
    )
    .execute()
}

interface NewsOfStory {
  readonly id: DueId
  readonly kind: 'correction' | 'withdrawal'
  readonly at: Instant
  readonly versionNumber: number | null
}

/** Keeps for editions what became of a story that was out. Doing so twice changes nothing. */
export async function noteForEditions(
  db: Db,
  articleId: ArticleId,
  news: readonly NewsOfStory[],
): Promise<void> {
  if (news.length === 0) return
  await tables(db)
    .insertInto('edition_correction')
    .values(
      news.map(({ id, kind, at, versionNumber }) => ({
        correction_id: id,
        kind,
        article_id: articleId,
        at,
        version_number: versionNumber,
        edition_id: null,
      })),
    )
    .onConflict(conflict => conflict.column('correction_id').doNothing())
    .execute()
}

/** Corrections that no edition has listed, oldest first; at most 50. */
export const listOpenCorrections = (db: Db): Promise<{ correctionId: DueId; articleId: ArticleId }[]> =>
  tables(db)
    .selectFrom('edition_correction')
    .select(['correction_id as correctionId', 'article_id as articleId'])
    .where('edition_id', 'is', null)
    .where('kind', '=', 'correction')
    .orderBy('at')
    .orderBy('correction_id')
    .limit(50)
    .execute()

export async function markCorrections(
  db: Db,
  edition: EditionId,
  corrections: readonly DueId[],
): Promise<void> {
  if (corrections.length === 0) return
  await tables(db)
    .updateTable('edition_correction')
    .set({ edition_id: edition })
    .where('correction_id', 'in', corrections)
    .execute()
}

export const isDayDone = async (db: Db, day: Day): Promise<boolean> =>
  (await tables(db).selectFrom('edition_day').select('day').where('day', '=', day).executeTakeFirst()) !==
  undefined

/** Marks a day's hour as dealt with. False when somebody else did. */
export async function markDayDone(db: Db, day: Day, now: Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('edition_day')
    .values({ day, looked_at: now })
    .onConflict(conflict => conflict.column('day').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
