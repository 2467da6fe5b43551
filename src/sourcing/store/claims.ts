import type { ExpressionBuilder } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { comparePlaces } from '../anchors/anchor.ts'
import type { Passage } from '../anchors/find-again.ts'
import type { Passages } from '../anchors/passages.ts'
import type { Claim, ClaimId, Hop, Link, Quoted } from '../claim.ts'
import type { ReportId, Source, SourceId } from '../source.ts'
import type { ClaimTable, SourcingTables } from '../tables.ts'
import { reportsById } from './reports.ts'
import { sourcesById } from './sources.ts'
import { standingHistory } from './standings.ts'
import { tables } from './tables.ts'

/** More claims than a story of any length has. */
const mostClaims = 2000

type Row = ClaimTable & { readonly passages: string; readonly lost_at: Claim['lostAt'] }

const selectClaims = (db: Db) =>
  tables(db)
    .selectFrom('claim')
    .innerJoin('claim_anchor', 'claim_anchor.claim_id', 'claim.id')
    .selectAll('claim')
    .select(['claim_anchor.passages', 'claim_anchor.lost_at'])
    .where('claim.removed_at', 'is', null)

/**
 * All of a story that were not removed, in document order; a lost one about where it was.
 * @param follow where their places are in another text than the one that is kept; nothing is written
 */
export async function listClaims(
  db: Db,
  storyId: string,
  follow?: (passages: Passages) => Passages,
): Promise<Claim[]> {
  const rows = await selectClaims(db)
    .where('claim.story_id', '=', storyId)
    .orderBy('claim.id')
    .limit(mostClaims)
    .execute()
  return inOrder(await assemble(db, follow ? rows.map(row => moved(row, follow)) : rows))
}

/** The same of several stories, in a few queries however many they are; a story without claims is left out. */
export async function listClaimsOf(
  db: Db,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, Claim[]>> {
  const claims: Claim[] = []
  let last = ''
  while (storyIds.length > 0) {
    const rows = await selectClaims(db)
      .where('claim.story_id', 'in', storyIds)
      .where('claim.id', '>', last as ClaimId)
      .orderBy('claim.id')
      .limit(mostClaims)
      .execute()
    claims.push(...(await assemble(db, rows)))
    last = rows.at(-1)?.id ?? last
    if (rows.length < mostClaims) break
  }
  const byStory = Map.groupBy(claims, ({ storyId }) => storyId)
  return new Map([...byStory].map(([id, its]) => [id, inOrder(its)]))
}

function inOrder(claims: Claim[]): Claim[] {
  claims.sort((one, other) => comparePlaces(one.anchor, other.anchor) || (one.id < other.id ? -1 : 1))
  const order = new Map(claims.map(({ id }, index) => [id, index]))
  const byPlace = (one: Link, other: Link) => (order.get(one.to) ?? 0) - (order.get(other.to) ?? 0)
  return claims.map(claim => ({ ...claim, links: claim.links.toSorted(byPlace) }))
}

function moved(row: Row, follow: (passages: Passages) => Passages): Row {
  const passages = follow(JSON.parse(row.passages))
  const lost_at = passages.claim.isLost ? (row.lost_at ?? row.changed_at) : null
  return { ...row, passages: JSON.stringify(passages), lost_at }
}

export async function findClaim(db: Db, id: string): Promise<Claim | null> {
  const rows = await selectClaims(db)
    .where('claim.id', '=', id as ClaimId)
    .execute()
  return (await assemble(db, rows))[0] ?? null
}

/** It says it, or it is one through which the words came. */
const isFrom = (source: SourceId) => (eb: ExpressionBuilder<SourcingTables, 'claim'>) =>
  eb.or([
    eb('claim.source_id', '=', source),
    eb.exists(
      eb
        .selectFrom('claim_hop')
        .select('claim_hop.place')
        .whereRef('claim_hop.claim_id', '=', 'claim.id')
        .where('claim_hop.outlet_id', '=', source),
    ),
  ])

/** What a source says, and what came through it, the latest written down first; drafts' claims too. At most 200. */
export async function claimsBySource(
  db: Db,
  source: SourceId,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Claim[]> {
  const rows = await selectClaims(db)
    .where(isFrom(source))
    .orderBy('claim.id', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  return assemble(db, rows)
}

/** What came through a report, the latest written down first; drafts' claims too. At most 200. */
export async function claimsByReport(db: Db, report: ReportId, limit: number): Promise<Claim[]> {
  const rows = await selectClaims(db)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('claim_hop')
          .select('claim_hop.place')
          .whereRef('claim_hop.claim_id', '=', 'claim.id')
          .where('claim_hop.report_id', '=', report),
      ),
    )
    .orderBy('claim.id', 'desc')
    .limit(Math.min(limit, 200))
    .execute()
  return assemble(db, rows)
}

/** The stories in which it says something, or something came through it; at most 1,000. */
export async function storiesOfSource(db: Db, source: SourceId): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('claim')
    .select('story_id')
    .distinct()
    .where('removed_at', 'is', null)
    .where(isFrom(source))
    .orderBy('story_id')
    .limit(1000)
    .execute()
  return rows.map(row => row.story_id)
}

/** Claims with all that belongs to them, in the order of the rows: six queries, however many they are. */
async function assemble(db: Db, rows: readonly Row[]): Promise<Claim[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [hopRows, linkRows, standings] = await Promise.all([
    tables(db)
      .selectFrom('claim_hop')
      .selectAll()
      .where('claim_id', 'in', ids)
      .orderBy('claim_id')
      .orderBy('place')
      .execute(),
    tables(db)
      .selectFrom('claim_link')
      .selectAll()
      .where('from_id', 'in', ids)
      .orderBy('from_id')
      .orderBy('kind')
      .orderBy('to_id')
      .execute(),
    standingHistory(db, ids),
  ])
  const [sources, reports] = await Promise.all([
    sourcesById(db, [...rows.map(row => row.source_id), ...hopRows.map(row => row.outlet_id)]),
    reportsById(
      db,
      hopRows.map(row => row.report_id),
    ),
  ])
  const hops = new Map<ClaimId, Hop[]>()
  for (const row of hopRows)
    append(hops, row.claim_id, {
      relation: row.relation,
      outlet: required(sources.get(row.outlet_id)),
      report: row.report_id ? (reports.get(row.report_id) ?? null) : null,
      stated: row.stated,
      inferredFrom: row.inferred_from,
    })
  const links = new Map<ClaimId, Link[]>()
  for (const row of linkRows) append(links, row.from_id, { to: row.to_id, kind: row.kind })
  return rows.map(row => ({
    id: row.id,
    storyId: row.story_id,
    label: row.label,
    kind: row.kind,
    ...placesOf(JSON.parse(row.passages)),
    lostAt: row.lost_at,
    source: row.source_id ? required<Source>(sources.get(row.source_id)) : null,
    cue: row.cue,
    manner: row.manner,
    hops: hops.get(row.id) ?? [],
    embeddedIn: row.embedded_in,
    links: links.get(row.id) ?? [],
    note: row.note,
    standing: required(standings.get(row.id)?.at(-1)),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }))
}

function placesOf(passages: Passages): Pick<Claim, 'anchor' | 'sourceAnchor' | 'cueAnchor' | 'quoted'> {
  const { anchor } = passages.claim
  const standing = (passage: Passage | null) => (passage && !passage.isLost ? passage.anchor : null)
  const quoted = passages.quoted.flatMap((passage): Quoted[] => {
    const { start, end, exact } = passage.anchor
    return passage.isLost || start < anchor.start || end > anchor.end ? [] : [{ start, end, exact }]
  })
  return {
    anchor,
    sourceAnchor: standing(passages.source),
    cueAnchor: standing(passages.cue),
    quoted: quoted.sort((one, other) => one.start - other.start),
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** What a foreign key promises. */
function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A claim points at a row that is not there')
  return value
}
