import { type Db, dialectOf } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { StoryTexts } from '../anchors/anchor.ts'
import type { Passages } from '../anchors/passages.ts'
import type { ClaimId, LinkKind } from '../claim.ts'
import type { HopInput } from '../claim-input.ts'
import type { ClaimTable } from '../tables.ts'
import { tables } from './tables.ts'

export async function insertClaim(db: Db, row: ClaimTable): Promise<void> {
  await tables(db).insertInto('claim').values(row).execute()
}

export async function updateClaim(
  db: Db,
  id: ClaimId,
  changes: Partial<Omit<ClaimTable, 'id' | 'story_id'>>,
): Promise<void> {
  await tables(db).updateTable('claim').set(changes).where('id', '=', id).execute()
}

export async function replaceHops(db: Db, claim: ClaimId, hops: readonly HopInput[]): Promise<void> {
  await tables(db).deleteFrom('claim_hop').where('claim_id', '=', claim).execute()
  if (hops.length === 0) return
  await tables(db)
    .insertInto('claim_hop')
    .values(
      hops.map((hop, place) => ({
        claim_id: claim,
        place,
        relation: hop.relation,
        outlet_id: hop.outlet,
        report_id: hop.report ?? null,
        stated: hop.stated,
        inferred_from: hop.inferredFrom ?? null,
      })),
    )
    .execute()
}

interface LinkRow {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind: LinkKind
}

/** Doing it twice changes nothing. */
export async function insertLink(db: Db, { from, to, kind }: LinkRow): Promise<void> {
  await tables(db)
    .insertInto('claim_link')
    .values({ from_id: from, to_id: to, kind })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Whether there was one. */
export async function deleteLink(db: Db, { from, to, kind }: LinkRow): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('claim_link')
    .where('from_id', '=', from)
    .where('to_id', '=', to)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What other claims said of one that is removed falls away. */
export async function forgetClaim(db: Db, id: ClaimId): Promise<void> {
  const database = tables(db)
  await database
    .deleteFrom('claim_link')
    .where(eb => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .execute()
  await database.updateTable('claim').set({ embedded_in: null }).where('embedded_in', '=', id).execute()
  await database
    .updateTable('claim_hop')
    .set({ inferred_from: null })
    .where('inferred_from', '=', id)
    .execute()
}

export interface ClaimPassages {
  readonly claimId: ClaimId
  readonly passages: Passages
  readonly lostAt: Instant | null
}

/** The places of all claims of a story, those of removed ones too. */
export async function listPassages(db: Db, storyId: string): Promise<ClaimPassages[]> {
  const rows = await tables(db)
    .selectFrom('claim_anchor')
    .select(['claim_id', 'passages', 'lost_at'])
    .where('story_id', '=', storyId)
    .orderBy('claim_id')
    .limit(10_000)
    .execute()
  return rows.map(row => ({
    claimId: row.claim_id,
    passages: JSON.parse(row.passages),
    lostAt: row.lost_at,
  }))
}

export async function findPassages(db: Db, id: ClaimId): Promise<ClaimPassages | null> {
  const row = await tables(db)
    .selectFrom('claim_anchor')
    .select(['claim_id', 'passages', 'lost_at'])
    .where('claim_id', '=', id)
    .executeTakeFirst()
  return row ? { claimId: row.claim_id, passages: JSON.parse(row.passages), lostAt: row.lost_at } : null
}

/** Some hundred rows a statement: an edit at the top moves every claim of a story. */
const rowsAtOnce = 200

export async function writePassages(
  db: Db,
  storyId: string,
  changed: readonly ClaimPassages[],
): Promise<void> {
  for (let from = 0; from < changed.length; from += rowsAtOnce)
    await tables(db)
      .insertInto('claim_anchor')
      .values(
        changed.slice(from, from + rowsAtOnce).map(({ claimId, passages, lostAt }) => ({
          claim_id: claimId,
          story_id: storyId,
          passages: JSON.stringify(passages),
          lost_at: lostAt,
        })),
      )
      .onConflict(conflict =>
        conflict.column('claim_id').doUpdateSet(eb => ({
          passages: eb.ref('excluded.passages'),
          lost_at: eb.ref('excluded.lost_at'),
        })),
      )
      .execute()
}

const selectStoryText = (db: Db, storyId: string) =>
  tables(db)
    .selectFrom('story_text')
    .select(['headline', 'standfirst', 'body'])
    .where('story_id', '=', storyId)

/** The texts in which a story's anchors stand; null while it has no claim. */
export async function findStoryText(db: Db, storyId: string): Promise<StoryTexts | null> {
  return (await selectStoryText(db, storyId).executeTakeFirst()) ?? null
}

/** The same, held against others until the transaction ends. */
export async function holdStoryText(tx: Db, storyId: string): Promise<StoryTexts | null> {
  if (dialectOf(tx) === 'sqlite') return findStoryText(tx, storyId)
  return (await selectStoryText(tx, storyId).forUpdate().executeTakeFirst()) ?? null
}

export async function writeStoryText(db: Db, storyId: string, texts: StoryTexts): Promise<void> {
  const { headline, standfirst, body } = texts
  await tables(db)
    .insertInto('story_text')
    .values({ story_id: storyId, headline, standfirst, body })
    .onConflict(conflict => conflict.column('story_id').doUpdateSet({ headline, standfirst, body }))
    .execute()
}
