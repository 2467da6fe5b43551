import { type Db, dialectOf, escapeLike } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { searchWords } from '../search-words.ts'
import type { Source, SourceId, SourceKind } from '../source.ts'
import type { SourceTable } from '../tables.ts'
import { moveSourceLabels } from './source-labels.ts'
import { tables } from './tables.ts'

const columns = [
  'id',
  'slug',
  'kind',
  'wording',
  'role',
  'interest',
  'affiliation_id',
  'outlet',
  'government',
  'url',
  'story_id',
  'number',
  'reason',
  'approved_by',
  'approved_at',
  'merged_into',
] as const

type ReadColumns = Pick<SourceTable, (typeof columns)[number]>

const toSource = (row: ReadColumns): Source => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  wording: row.wording,
  role: row.role,
  interest: row.interest,
  affiliation: row.affiliation_id,
  outlet: row.outlet,
  government: row.government,
  url: row.url,
  anonymity:
    row.story_id === null
      ? null
      : {
          storyId: row.story_id,
          number: row.number ?? 'unstated',
          reason: row.reason,
          approvedBy: row.approved_by,
          approvedAt: row.approved_at,
        },
})

/** As many as are asked for; pages and stories ask for at most some hundred. */
export async function sourcesById(db: Db, ids: readonly (SourceId | null)[]): Promise<Map<SourceId, Source>> {
  const wanted = [...new Set(ids)].filter(id => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await tables(db).selectFrom('source').select(columns).where('id', 'in', wanted).execute()
  return new Map(rows.map(row => [row.id, toSource(row)]))
}

export async function findSource(db: Db, id: string): Promise<Source | null> {
  const row = await tables(db)
    .selectFrom('source')
    .select(columns)
    .where('id', '=', id as SourceId)
    .executeTakeFirst()
  return row ? toSource(row) : null
}

/** The same, held until the transaction ends: nobody approves what somebody is changing. */
export async function holdSource(tx: Db, id: SourceId): Promise<Source | null> {
  if (dialectOf(tx) === 'postgres')
    await tables(tx).selectFrom('source').select('id').where('id', '=', id).forUpdate().execute()
  return findSource(tx, id)
}

/** By the address of its page; one that was found to be another's double leads to that one. */
export async function findSourceBySlug(db: Db, slug: string): Promise<Source | null> {
  const row = await tables(db)
    .selectFrom('source')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  return row.merged_into ? findSource(db, row.merged_into) : toSource(row)
}

/** Those with a name, without doubles; each word that was typed begins one of theirs. */
function namedSources(db: Db, typed: string) {
  let query = tables(db)
    .selectFrom('source')
    .where('kind', '!=', 'anonymous')
    .where('merged_into', 'is', null)
  for (const word of searchWords(typed).slice(0, 8)) query = query.where('search_words', 'like', `% ${word}%`)
  return query
}

/** Those with a name, by it; at most 200. Nothing typed: all. */
export async function listSources(
  db: Db,
  { typed = '', limit, offset = 0 }: { typed?: string; limit: number; offset?: number },
): Promise<Source[]> {
  const rows = await namedSources(db, typed)
    .select(columns)
    .orderBy('wording')
    .orderBy('id')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  return rows.map(toSource)
}

export async function countSources(db: Db, typed = ''): Promise<number> {
  const { sources } = await namedSources(db, typed)
    .select(eb => eb.fn.countAll<number>().as('sources'))
    .executeTakeFirstOrThrow()
  return Number(sources)
}

/** The latest use first. Words are folded and hold letters and digits only. */
export async function searchSources(
  db: Db,
  { words, storyId, limit }: { words: readonly string[]; storyId: string; limit: number },
): Promise<Source[]> {
  let query = tables(db)
    .selectFrom('source')
    .select(columns)
    .where('merged_into', 'is', null)
    .where(eb => eb.or([eb('story_id', 'is', null), eb('story_id', '=', storyId)]))
  for (const word of words) query = query.where('search_words', 'like', `% ${word}%`)
  const rows = await query
    .orderBy(eb => eb.case().when('used_at', 'is', null).then(1).else(0).end())
    .orderBy('used_at', 'desc')
    .orderBy('wording')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(toSource)
}

interface Worded {
  readonly kind: SourceKind
  readonly wording: string
  readonly storyId: string | null
  /** Two people may share a name; what they do tells them apart. Left out: whatever they do. */
  readonly role?: string | null
}

/** One that is spoken of in these words already, the oldest; an anonymous one only in its story. */
export async function findSourceWorded(
  db: Db,
  { kind, wording, storyId, role }: Worded,
): Promise<Source | null> {
  let query = tables(db)
    .selectFrom('source')
    .select(columns)
    .where('kind', '=', kind)
    .where('wording', '=', wording)
    .where('story_id', storyId === null ? 'is' : '=', storyId)
    .where('merged_into', 'is', null)
  if (role !== undefined) query = query.where('role', role === null ? 'is' : '=', role)
  const row = await query.orderBy('id').limit(1).executeTakeFirst()
  return row ? toSource(row) : null
}

/** The addresses taken by this word and the word with a number behind it. */
export async function takenSlugs(db: Db, slug: string): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('source')
    .select('slug')
    .where(eb => eb.or([eb('slug', '=', slug), eb('slug', 'like', `${escapeLike(slug)}-%`)]))
    .limit(10_000)
    .execute()
  return new Set(rows.map(row => row.slug))
}

export async function insertSource(db: Db, row: SourceTable): Promise<void> {
  await tables(db).insertInto('source').values(row).execute()
}

export async function updateSource(
  db: Db,
  id: SourceId,
  changes: Partial<Omit<SourceTable, 'id' | 'kind'>>,
): Promise<void> {
  await tables(db).updateTable('source').set(changes).where('id', '=', id).execute()
}

export async function markUsed(db: Db, ids: readonly (SourceId | null)[], at: Instant): Promise<void> {
  const used = [...new Set(ids)].filter(id => id !== null)
  if (used.length > 0)
    await tables(db).updateTable('source').set({ used_at: at }).where('id', 'in', used).execute()
}

/** What is said of one is said of the other from now on. */
export async function pointAllTo(db: Db, from: SourceId, to: SourceId): Promise<void> {
  const database = tables(db)
  await database.updateTable('claim').set({ source_id: to }).where('source_id', '=', from).execute()
  await database.updateTable('claim_hop').set({ outlet_id: to }).where('outlet_id', '=', from).execute()
  await database.updateTable('report').set({ outlet_id: to }).where('outlet_id', '=', from).execute()
  await database
    .updateTable('source')
    .set({ affiliation_id: to })
    .where('affiliation_id', '=', from)
    .where('id', '!=', to)
    .execute()
  await moveSourceLabels(db, from, to)
  await database.updateTable('source').set({ merged_into: to }).where('merged_into', '=', from).execute()
  await database.updateTable('source').set({ merged_into: to }).where('id', '=', from).execute()
}
