import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleAddress, ArticleId, ArticleState, Correction } from '../article.ts'
import { readTopics } from '../filing/topic-store.ts'
import { isUnseen, revisionOf } from '../history/revision.ts'
import type { StoryInput } from '../story/story.ts'
import type { ArticleTables, ArticleVersionTable } from '../tables.ts'
import type { Progress, Stage } from '../workflow/stages/stage.ts'
import type { WorkflowTables } from '../workflow/tables.ts'
import { findArticleRow, findCurrentVersion } from './articles.ts'
import { type DeskFilter, deskFilter } from './desk-filter.ts'
import { listCorrections } from './pages.ts'
import { sectionsById } from './summaries.ts'

const tables = (db: Db) => db.withTables<ArticleTables & WorkflowTables>()

/** A story as the newsroom's lists show it, whatever its state. */
export interface DeskSummary extends Progress {
  readonly id: ArticleId
  /** Of the draft, where there is one. */
  readonly headline: string
  readonly section: string
  readonly authors: readonly string[]
  /** Its address and time in public, or those it waits for. */
  readonly address: ArticleAddress | null
  readonly publishedAt: Instant | null
  readonly versionNumber: number | null
  /** When its text at work was saved; null when there is none beside what is published. */
  readonly draftSavedAt: Instant | null
  readonly changedAt: Instant
  /** The edition's day it is meant for. */
  readonly plannedDay: Day | null
  /** Who writes it. */
  readonly assignee: StaffId | null
  /** What the newsroom noted about it when it was planned. */
  readonly plan: string
  readonly embargoTerms: string
}

export interface DeskStory extends DeskSummary {
  /** The text to work on: the draft, else what was published last. */
  readonly story: StoryInput
  readonly corrections: readonly Correction[]
  readonly withdrawnAt: Instant | null
}

/** Every story with what is published of it, what is being written and how far it is. */
export const joinedForDesk = (db: Db) =>
  tables(db)
    .selectFrom('article')
    .leftJoin('article_version as version', 'version.id', 'article.version_id')
    .leftJoin('article_draft as draft', 'draft.article_id', 'article.id')
    .leftJoin('story_work as work', 'work.article_id', 'article.id')

const deskRows = (db: Db) =>
  joinedForDesk(db).select([
    'article.id',
    'article.state',
    'article.day',
    'article.slug',
    'article.section_id',
    'article.published_at',
    'article.withdrawn_at',
    'article.changed_at',
    'version.number',
    'version.headline',
    'version.authors',
    'draft.story',
    'draft.saved_at',
    'work.stage',
    'work.planned_day',
    'work.assignee',
    'work.plan',
    'work.embargo_until',
    'work.embargo_terms',
  ])

/** What changed last first, at most 200. */
export async function listStoriesForDesk(
  db: Db,
  { limit, offset = 0, ...filter }: DeskFilter & { limit: number; offset?: number },
): Promise<DeskSummary[]> {
  const rows = await deskRows(db)
    .where(deskFilter(filter))
    .orderBy('article.changed_at', 'desc')
    .orderBy('article.id', 'desc')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  const sections = await sectionsById(db)
  return rows.map(row => toDeskSummary(row, sections.get(row.section_id ?? '')?.name))
}

/** Those of these that are there, in their order. */
export async function listStoriesById(db: Db, ids: readonly ArticleId[]): Promise<DeskSummary[]> {
  if (ids.length === 0) return []
  const rows = await deskRows(db).where('article.id', 'in', ids).execute()
  const sections = await sectionsById(db)
  const known = new Map(rows.map(row => [row.id, row]))
  return ids
    .flatMap(id => known.get(id) ?? [])
    .map(row => toDeskSummary(row, sections.get(row.section_id ?? '')?.name))
}

export async function countStoriesForDesk(db: Db, filter: DeskFilter = {}): Promise<number> {
  const { count } = await joinedForDesk(db)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where(deskFilter(filter))
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Holds a story until the transaction ends, and says when it last changed: whoever read it before then and writes now
 * would lose somebody else's work. Null when there is no such story.
 */
export const holdStory = async (tx: Db, id: ArticleId): Promise<Instant | null> =>
  (await findArticleRow(tx, id))?.changed_at ?? null

export async function findStoryForDesk(db: Db, id: ArticleId): Promise<DeskStory | null> {
  const row = await deskRows(db).where('article.id', '=', id).executeTakeFirst()
  if (!row) return null
  const sections = await sectionsById(db)
  const version = row.story ? null : await findCurrentVersion(db, id)
  const story: StoryInput | null = row.story
    ? JSON.parse(row.story)
    : version && {
        ...storyOf(version, row, sections.get(version.section_id)?.slug ?? ''),
        ...(isUnseen(version, row) && { revision: revisionOf(version) }),
        ...(await topicNames(db, id)),
      }
  if (!story) throw new Error(`Story ${id} has neither a draft nor a version`)
  return {
    ...toDeskSummary(row, sections.get(row.section_id ?? '')?.name),
    story,
    corrections: await listCorrections(db, id),
    withdrawnAt: row.withdrawn_at,
  }
}

async function topicNames(db: Db, id: ArticleId): Promise<Pick<StoryInput, 'tags' | 'series'>> {
  const { tags, series } = await readTopics(db, id)
  return { tags: tags.map(({ name }) => name), series: series?.name ?? null }
}

interface DeskRow {
  readonly id: ArticleId
  readonly state: ArticleState
  readonly day: Day | null
  readonly slug: string | null
  readonly published_at: Instant | null
  readonly withdrawn_at: Instant | null
  readonly changed_at: Instant
  readonly number: number | null
  readonly headline: string | null
  readonly authors: string | null
  readonly story: string | null
  readonly saved_at: Instant | null
  readonly stage: Stage | null
  readonly planned_day: Day | null
  readonly assignee: StaffId | null
  readonly plan: string | null
  readonly embargo_until: Instant | null
  readonly embargo_terms: string | null
}

function toDeskSummary(row: DeskRow, sectionName: string | undefined): DeskSummary {
  const draft: StoryInput | null = row.story && JSON.parse(row.story)
  const bylines: { name: string }[] = row.authors ? JSON.parse(row.authors) : []
  return {
    id: row.id,
    state: row.state,
    headline: draft?.headline ?? row.headline ?? '',
    section: sectionName ?? draft?.section ?? '',
    authors: draft?.authors ?? bylines.map(({ name }) => name),
    address: row.day && row.slug ? { day: row.day, slug: row.slug } : null,
    publishedAt: row.published_at,
    versionNumber: row.number,
    draftSavedAt: row.saved_at,
    changedAt: row.changed_at,
    stage: row.stage ?? 'draft',
    plannedDay: row.planned_day,
    assignee: row.assignee,
    plan: row.plan ?? '',
    embargoUntil: row.embargo_until,
    embargoTerms: row.embargo_terms ?? '',
  }
}

function storyOf(
  version: ArticleVersionTable,
  { slug, published_at }: { slug: string | null; published_at: Instant | null },
  section: string,
): StoryInput {
  const bylines: { name: string }[] = JSON.parse(version.authors)
  return {
    headline: version.headline,
    standfirst: version.standfirst,
    section,
    authors: bylines.map(({ name }) => name),
    slug,
    publishedAt: published_at,
    body: version.body,
    picture: version.picture ? JSON.parse(version.picture) : null,
    sources: JSON.parse(version.sources),
  }
}
