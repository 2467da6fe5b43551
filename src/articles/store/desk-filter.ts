import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import { escapeLike } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { StaffMember } from '../../staff/index.ts'
import type { ArticleState } from '../article.ts'
import type { ArticleTables } from '../tables.ts'
import type { Stage } from '../workflow/stages/stage.ts'
import type { WorkflowTables } from '../workflow/tables.ts'

/** Which stories a list of the newsroom shows. */
export interface DeskFilter {
  readonly state?: ArticleState | undefined
  /** Of stories that nobody outside has seen. */
  readonly stage?: Stage | undefined
  /** Out since then, or with changes that are not out. */
  readonly outSince?: Instant | undefined
  /** Words of the published headline, or of anything in the draft, whatever the case of its Latin letters. */
  readonly query?: string | undefined
  /** Who is to write it, wrote in what is not out yet, or stands in the byline of what is. */
  readonly person?: Pick<StaffMember, 'id' | 'name'> | undefined
  readonly section?: { readonly id: string; readonly slug: string } | undefined
  /** The edition's day that it is meant for, or is out on. */
  readonly day?: Day | undefined
}

type DeskTables = ArticleTables & {
  version: ArticleTables['article_version']
  draft: ArticleTables['article_draft']
  work: WorkflowTables['story_work']
} & Pick<WorkflowTables, 'story_writer'>

type Builder = ExpressionBuilder<DeskTables, 'article' | 'version' | 'draft' | 'work'>
type Condition = ExpressionWrapper<DeskTables, 'article' | 'version' | 'draft' | 'work', SqlBool>

export const deskFilter =
  ({ state, stage, outSince, query, person, section, day }: DeskFilter) =>
  (eb: Builder) =>
    eb.and([
      ...(state ? [eb('article.state', '=', state)] : []),
      ...(stage ? [eb(eb.fn.coalesce('work.stage', sql<Stage>`'draft'`), '=', stage)] : []),
      ...(outSince
        ? [eb.or([eb('article.published_at', '>=', outSince), eb('draft.article_id', 'is not', null)])]
        : []),
      ...(query ? [holdsWords(query)] : []),
      ...(person ? [isOf(eb, person)] : []),
      ...(section ? [isIn(eb, section)] : []),
      ...(day ? [isFor(eb, day)] : []),
    ])

function holdsWords(query: string) {
  const part = `%${escapeLike(query.toLowerCase())}%`
  return sql<boolean>`(lower(version.headline) like ${part} escape '\\' or lower(draft.story) like ${part} escape '\\')`
}

const isOf = (eb: Builder, { id, name }: NonNullable<DeskFilter['person']>): Condition =>
  eb.or([
    eb('work.assignee', '=', id),
    eb.exists(
      eb
        .selectFrom('story_writer')
        .select('story_writer.staff_id')
        .whereRef('story_writer.article_id', '=', 'article.id')
        .where('story_writer.staff_id', '=', id),
    ),
    eb.and([
      eb('article.state', '=', 'published'),
      sql<boolean>`version.authors like ${`%"name":${escapeLike(JSON.stringify(name))}%`} escape '\\'`,
    ]),
  ])

/** What was published is in the section that its row names; a draft says so in its text, whose quotes JSON escapes. */
const isIn = (eb: Builder, { id, slug }: NonNullable<DeskFilter['section']>): Condition =>
  eb.or([
    eb('article.section_id', '=', id),
    eb.and([
      eb('article.section_id', 'is', null),
      sql<boolean>`draft.story like ${`%"section":${escapeLike(JSON.stringify(slug))}%`} escape '\\'`,
    ]),
  ])

const isFor = (eb: Builder, day: Day): Condition =>
  eb.or([
    eb.and([eb('article.state', '=', 'draft'), eb('work.planned_day', '=', day)]),
    eb.and([eb('article.state', '!=', 'draft'), eb('article.day', '=', day)]),
  ])
