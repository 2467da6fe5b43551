import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { FrozenClaim } from '../../sourcing/index.ts'
import type { ArticleAddress, ArticleId, Byline, SourceNote } from '../article.ts'
import { resolveStoryLinks } from '../body/story-links.ts'
import type { Picture } from '../pictures/picture.ts'
import { findAddressOwner } from '../store/pages.ts'
import { sectionsById } from '../store/summaries.ts'
import { listVersionMarks, listVersionsNumbered } from '../store/versions.ts'
import { listReturnsCalledOff, listWithdrawals } from '../store/withdrawals.ts'
import type { ArticleVersionTable } from '../tables.ts'
import { type PublicMark, publicVersions } from './public-versions.ts'
import type { RevisionDetails, VersionKind, Withdrawal } from './revision.ts'

/** What readers may know of how a story changed. */
export interface ArticleHistory extends ArticleAddress {
  readonly id: ArticleId
  /** Oldest first. */
  readonly versions: readonly PublicMark[]
  /** Newest first, those that were lifted later too. */
  readonly withdrawals: readonly Withdrawal[]
  /** Whether the last withdrawal still holds. */
  readonly isWithdrawn: boolean
}

type FoundHistory =
  | { readonly found: 'history'; readonly history: ArticleHistory }
  | { readonly found: 'moved'; readonly to: ArticleAddress }
  /** A legal withdrawal: what was published may not be shown. */
  | { readonly found: 'stone'; readonly stone: Withdrawal }
  | { readonly found: 'nothing' }

/** The history at an address. A story that was withdrawn keeps its own; one that nobody ever saw has none. */
export async function findHistory(db: Db, now: Instant, day: Day, slug: string): Promise<FoundHistory> {
  const owner = await findAddressOwner(db, { day, slug })
  const isPublic = owner?.state === 'published' && owner.published_at <= now
  if (!owner || !(isPublic || owner.withdrawn_at)) return { found: 'nothing' }
  if (isPublic && (owner.day !== day || owner.slug !== slug))
    return { found: 'moved', to: { day: owner.day, slug: owner.slug } }
  const [marks, withdrawals, calledOff] = await Promise.all([
    listVersionMarks(db, owner.id),
    listWithdrawals(db, owner.id),
    listReturnsCalledOff(db, owner.id),
  ])
  const stone = isPublic ? undefined : withdrawals[0]
  if (stone?.kind === 'legal') return { found: 'stone', stone }
  const versions = publicVersions({ marks, ends: [...withdrawals, ...calledOff], isPublic }, now)
  const history = { id: owner.id, day, slug, versions, withdrawals, isWithdrawn: !isPublic }
  return { found: 'history', history }
}

/** A version as it was published, with all that readers had of it. */
export interface PublicVersion {
  readonly number: number
  readonly kind: VersionKind
  readonly publishedAt: Instant
  readonly details: RevisionDetails | null
  /** What is new, in the editor's words. */
  readonly reason: string | null
  readonly headline: string
  readonly standfirst: string
  /** Null when the section has gone since. */
  readonly section: { readonly slug: string; readonly name: string } | null
  readonly authors: readonly Byline[]
  readonly picture: Picture | null
  readonly sources: readonly SourceNote[]
  readonly claims: readonly FrozenClaim[]
  /** Markdown as written. */
  readonly body: string
  /** Sanitised; links to sister stories lead to where those are now. */
  readonly bodyHtml: string
  readonly wordCount: number
  readonly hash: string
  readonly previousHash: string | null
}

/** Whole versions by their numbers, newest first; those that are not there are left out. At most 200. */
export async function readVersions(
  db: Db,
  now: Instant,
  id: ArticleId,
  numbers: readonly number[],
): Promise<PublicVersion[]> {
  const [rows, sections] = await Promise.all([listVersionsNumbered(db, id, numbers), sectionsById(db)])
  return Promise.all(
    rows.map(async row => ({
      ...toVersion(row),
      section: sections.get(row.section_id) ?? null,
      bodyHtml: await resolveStoryLinks(db, now, row.body_html),
    })),
  )
}

const toVersion = (row: ArticleVersionTable) => ({
  number: row.number,
  kind: row.kind ?? (row.number === 1 ? ('first' as const) : ('update' as const)),
  publishedAt: row.published_at,
  details: row.revision ? (JSON.parse(row.revision) as RevisionDetails) : null,
  reason: row.reason,
  headline: row.headline,
  standfirst: row.standfirst,
  authors: JSON.parse(row.authors) as Byline[],
  picture: row.picture ? (JSON.parse(row.picture) as Picture) : null,
  sources: JSON.parse(row.sources) as SourceNote[],
  claims: JSON.parse(row.claims) as FrozenClaim[],
  body: row.body,
  wordCount: row.word_count,
  hash: row.hash,
  previousHash: row.previous_hash,
})
