import { sql } from 'kysely'
import type { ArticleId } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { DueId, EditionId } from '../editions/edition.ts'
import type { SubscriberId } from '../subscribers/subscriber.ts'
import type { NewsletterTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<NewsletterTables>()

/** A correction or a withdrawal that readers of earlier editions may be owed. */
export interface NotedCorrection {
  readonly id: DueId
  readonly kind: 'correction' | 'withdrawal'
  readonly articleId: ArticleId
  readonly at: Instant
  /** The version that put it right; null when the text stayed as it was. */
  readonly versionNumber: number | null
}

/** Those made after a moment, oldest first; at most 1,000. */
export const listNotedCorrections = (
  db: Db,
  { after, articleId }: { after: Instant; articleId?: ArticleId },
): Promise<NotedCorrection[]> =>
  tables(db)
    .selectFrom('edition_correction')
    .select([
      'correction_id as id',
      'kind',
      'article_id as articleId',
      'at',
      'version_number as versionNumber',
    ])
    .where('at', '>', after)
    .$if(articleId !== undefined, query => query.where('article_id', '=', articleId as ArticleId))
    .orderBy('at')
    .orderBy('correction_id')
    .limit(1000)
    .execute()

/** The edition that a story was in, when that was composed, and which version of the story it had. */
export const findEditionWith = async (db: Db, articleId: ArticleId) =>
  (await tables(db)
    .selectFrom('edition_story as story')
    .innerJoin('edition', 'edition.id', 'story.edition_id')
    .select(['edition.id', 'edition.composed_at as composedAt', 'story.version_number as versionNumber'])
    .where('story.article_id', '=', articleId)
    .executeTakeFirst()) ?? null

/**
 * Owes a correction to everybody whom an edition reached, or may have reached, with the story in it. Doing so twice
 * changes nothing.
 */
export async function insertDues(
  db: Db,
  {
    correctionId,
    articleId,
    mailedIn,
    now,
  }: { correctionId: DueId; articleId: ArticleId; mailedIn: EditionId; now: Instant },
): Promise<void> {
  await tables(db)
    .insertInto('correction_due')
    .columns(['correction_id', 'subscriber_id', 'mailed_in', 'noted_at'])
    .expression(
      tables(db)
        .selectFrom('delivery')
        .select([
          sql<DueId>`cast(${correctionId} as text)`.as('correction_id'),
          'delivery.subscriber_id',
          'delivery.edition_id as mailed_in',
          sql<Instant>`cast(${now} as text)`.as('noted_at'),
        ])
        .where('delivery.edition_id', '=', mailedIn)
        .where('delivery.state', 'in', ['accepted', 'unknown'])
        .where(eb =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('delivery_without as without')
                .select('without.delivery_id')
                .whereRef('without.delivery_id', '=', 'delivery.id')
                .where('without.article_id', '=', articleId),
            ),
          ),
        ),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Not yet told: no edition took it up, or the one that did is known not to have reached this reader. An edition whose
 * delivery is under way or unknown keeps it, so that nobody is told twice.
 */
const isOpen = sql<boolean>`(
  correction_due.edition_id is null or exists (
    select 1 from delivery
    where delivery.edition_id = correction_due.edition_id
      and delivery.subscriber_id = correction_due.subscriber_id
      and delivery.state in ('rejected', 'skipped')
  )
)`

/** Of these corrections those that an active subscriber is still owed, each with the edition that had the mistake. */
export async function listOwed(db: Db, ids: readonly DueId[]): Promise<Map<DueId, EditionId>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('correction_due')
    .innerJoin('subscriber', 'subscriber.id', 'correction_due.subscriber_id')
    .select(['correction_due.correction_id', 'correction_due.mailed_in'])
    .distinct()
    .where('correction_due.correction_id', 'in', ids)
    .where('subscriber.state', '=', 'active')
    .where(isOpen)
    .execute()
  return new Map(rows.map(row => [row.correction_id, row.mailed_in]))
}

interface Taken {
  readonly editionId: EditionId
  readonly subscriberId: SubscriberId
  readonly ids: readonly DueId[]
}

/** Gives back what an earlier try of an edition took up and this one does not tell, so that the next edition does. */
export async function releaseDues(db: Db, { editionId, subscriberId, ids }: Taken): Promise<void> {
  await tables(db)
    .updateTable('correction_due')
    .set({ edition_id: null })
    .where('subscriber_id', '=', subscriberId)
    .where('edition_id', '=', editionId)
    .$if(ids.length > 0, query => query.where('correction_id', 'not in', ids))
    .execute()
}

/**
 * Lets an edition take up what one reader is owed of the corrections that it holds, in the transaction that claims the
 * reader's delivery. What it took up at an earlier try stays with it.
 * @returns the corrections that this reader's copy begins with
 */
export async function takeUpDues(db: Db, { editionId, subscriberId, ids }: Taken): Promise<DueId[]> {
  if (ids.length === 0) return []
  await tables(db)
    .updateTable('correction_due')
    .set({ edition_id: editionId })
    .where('subscriber_id', '=', subscriberId)
    .where('correction_id', 'in', ids)
    .where(isOpen)
    .execute()
  const rows = await tables(db)
    .selectFrom('correction_due')
    .select('correction_id')
    .where('subscriber_id', '=', subscriberId)
    .where('edition_id', '=', editionId)
    .execute()
  return rows.map(row => row.correction_id)
}
