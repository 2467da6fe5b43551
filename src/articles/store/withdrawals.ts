import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import type { Withdrawal, WithdrawalId } from '../history/revision.ts'
import type { ArticleTables, WithdrawalTable } from '../tables.ts'

const tables = (db: Db) => db.withTables<ArticleTables>()

export async function insertWithdrawal(db: Db, withdrawal: WithdrawalTable): Promise<void> {
  await tables(db).insertInto('withdrawal').values(withdrawal).execute()
}

/** Notes that a withdrawn story does not come back at its hour. Readers see nothing of it. */
export async function insertReturnCalledOff(db: Db, id: ArticleId, at: Instant): Promise<void> {
  await tables(db)
    .insertInto('return_called_off')
    .values({ article_id: id, at })
    .onConflict(conflict => conflict.columns(['article_id', 'at']).doNothing())
    .execute()
}

/** When a story's waiting versions were called off. */
export const listReturnsCalledOff = (db: Db, id: ArticleId): Promise<{ at: Instant }[]> =>
  tables(db)
    .selectFrom('return_called_off')
    .select('at')
    .where('article_id', '=', id)
    .orderBy('at')
    .limit(1000)
    .execute()

/** Newest first; at most 100. */
export const listWithdrawals = (db: Db, id: ArticleId): Promise<Withdrawal[]> =>
  tables(db)
    .selectFrom('withdrawal')
    .select(['at', 'kind', 'reason'])
    .where('article_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** What stands where a story was. One that went before reasons were kept has a day alone. */
export async function findStone(db: Db, id: ArticleId, withdrawnAt: Instant): Promise<Withdrawal> {
  const [newest] = await listWithdrawals(db, id)
  return newest ?? { at: withdrawnAt, kind: 'editorial', reason: '' }
}

/** The last one with its id; null for a story that never was withdrawn, or went before reasons were kept. */
export const findLastWithdrawal = async (
  db: Db,
  id: ArticleId,
): Promise<(Withdrawal & { readonly id: WithdrawalId }) | null> =>
  (await tables(db)
    .selectFrom('withdrawal')
    .select(['id', 'at', 'kind', 'reason'])
    .where('article_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

/** Which of these stories are away, and why; one that went before reasons were kept counts as `editorial`. */
export async function listAway(
  db: Db,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, Withdrawal['kind']>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('article')
    .leftJoin('withdrawal', join =>
      join
        .onRef('withdrawal.article_id', '=', 'article.id')
        .onRef('withdrawal.at', '=', 'article.withdrawn_at'),
    )
    .select(['article.id', 'withdrawal.kind'])
    .where('article.id', 'in', ids)
    .where('article.withdrawn_at', 'is not', null)
    .where('article.state', '!=', 'published')
    .orderBy('article.id')
    .orderBy('withdrawal.id')
    .execute()
  return new Map(rows.map(({ id, kind }) => [id, kind ?? 'editorial']))
}

/** Stories that are away for legal reasons: of what was published nothing may be shown. At most 1,000. */
export async function listForbidden(db: Db): Promise<ReadonlySet<ArticleId>> {
  const rows = await tables(db)
    .selectFrom('withdrawal')
    .innerJoin('article', join =>
      join
        .onRef('article.id', '=', 'withdrawal.article_id')
        .onRef('article.withdrawn_at', '=', 'withdrawal.at'),
    )
    .select('article.id')
    .where('withdrawal.kind', '=', 'legal')
    .where('article.state', '!=', 'published')
    .orderBy('article.id')
    .limit(1000)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
