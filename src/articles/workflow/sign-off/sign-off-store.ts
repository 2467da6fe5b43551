import { type Db, newId } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { WorkflowTables } from '../tables.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

/** What somebody signs: a text, and who says what in it. */
export interface SignedHashes {
  readonly textHash: string
  readonly claimsHash: string
}

interface SignOffRow extends SignedHashes {
  /** What was made later has a greater one. */
  readonly id: string
  readonly by: StaffId
  readonly at: Instant
}

export async function insertSignOff(
  db: Db,
  article: ArticleId,
  { textHash, claimsHash, by, at }: Omit<SignOffRow, 'id'>,
): Promise<void> {
  await tables(db)
    .insertInto('sign_off')
    .values({
      id: newId(at),
      article_id: article,
      text_hash: textHash,
      claims_hash: claimsHash,
      signed_by: by,
      signed_at: at,
    })
    .execute()
}

/** The last one, whatever text it was for. */
export const findLastSignOff = async (db: Db, article: ArticleId): Promise<SignOffRow | null> =>
  (await tables(db)
    .selectFrom('sign_off')
    .select([
      'id',
      'text_hash as textHash',
      'claims_hash as claimsHash',
      'signed_by as by',
      'signed_at as at',
    ])
    .where('article_id', '=', article)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

export const isSignedOff = async (
  db: Db,
  article: ArticleId,
  { textHash, claimsHash }: SignedHashes,
): Promise<boolean> =>
  (await tables(db)
    .selectFrom('sign_off')
    .select('id')
    .where('article_id', '=', article)
    .where('text_hash', '=', textHash)
    .where('claims_hash', '=', claimsHash)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Of these stories those whose text, as it was saved last, somebody signed: each with the claims that were signed with it. */
export async function listSignedClaims(
  db: Db,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('story_work as work')
    .innerJoin('sign_off', join =>
      join
        .onRef('sign_off.article_id', '=', 'work.article_id')
        .onRef('sign_off.text_hash', '=', 'work.text_hash'),
    )
    .select(['work.article_id', 'sign_off.claims_hash'])
    .distinct()
    .where('work.article_id', 'in', ids)
    .execute()
  const byStory = Map.groupBy(rows, ({ article_id }) => article_id)
  return new Map(
    [...byStory].map(([id, signed]) => [id, new Set(signed.map(({ claims_hash }) => claims_hash))]),
  )
}
