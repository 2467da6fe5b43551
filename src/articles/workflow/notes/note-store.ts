import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import type { StoryNoteTable, WorkflowTables } from '../tables.ts'
import type { Note, NoteAnchor, NoteId } from './note.ts'

const tables = (db: Db) => db.withTables<WorkflowTables>()

/** More than anybody reads of one story. */
const mostNotes = 500

export async function insertNote(db: Db, note: StoryNoteTable, mentioned: readonly StaffId[]): Promise<void> {
  await tables(db).insertInto('story_note').values(note).execute()
  if (mentioned.length === 0) return
  await tables(db)
    .insertInto('note_mention')
    .values(mentioned.map(staff_id => ({ note_id: note.id, staff_id })))
    .execute()
}

export const findNoteRow = async (db: Db, id: NoteId): Promise<StoryNoteTable | null> =>
  (await tables(db).selectFrom('story_note').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

export async function writeResolved(
  db: Db,
  id: NoteId,
  resolved: Pick<StoryNoteTable, 'resolved_by' | 'resolved_at'>,
): Promise<void> {
  await tables(db).updateTable('story_note').set(resolved).where('id', '=', id).execute()
}

export async function writeAnchor(db: Db, id: NoteId, { exact, prefix, suffix }: NoteAnchor): Promise<void> {
  await tables(db).updateTable('story_note').set({ exact, prefix, suffix }).where('id', '=', id).execute()
}

/** All of a story, each with its answers, oldest first. */
export async function listNotes(db: Db, articleId: ArticleId): Promise<Note[]> {
  const rows = await tables(db)
    .selectFrom('story_note')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id')
    .limit(mostNotes)
    .execute()
  return rows
    .filter(({ parent_id }) => parent_id === null)
    .map(row => ({
      id: row.id,
      text: row.text,
      by: row.written_by,
      at: row.written_at,
      anchor:
        row.field && row.exact !== null
          ? { field: row.field, exact: row.exact, prefix: row.prefix, suffix: row.suffix }
          : null,
      resolved: row.resolved_by && row.resolved_at ? { by: row.resolved_by, at: row.resolved_at } : null,
      replies: rows
        .filter(({ parent_id }) => parent_id === row.id)
        .map(reply => ({ id: reply.id, text: reply.text, by: reply.written_by, at: reply.written_at })),
    }))
}

/** How many notes of each story wait to be resolved; one without any is left out. */
export async function countOpenNotes(
  db: Db,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('story_note')
    .select(eb => ['article_id', eb.fn.countAll<number>().as('count')])
    .where('article_id', 'in', ids)
    .where('parent_id', 'is', null)
    .where('resolved_at', 'is', null)
    .groupBy('article_id')
    .execute()
  return new Map(rows.map(({ article_id, count }) => [article_id, count]))
}

/** A note that names somebody, as their first page tells it. */
export interface NoteForSomebody {
  readonly id: NoteId
  /** The note that it is or answers: where it stands on the page. */
  readonly thread: NoteId
  readonly articleId: ArticleId
  readonly text: string
  readonly by: StaffId
  readonly at: StoryNoteTable['written_at']
}

/** Notes and answers that name somebody and are not resolved, newest first. */
export const listNotesTo = (db: Db, staff: StaffId, limit: number): Promise<NoteForSomebody[]> =>
  tables(db)
    .selectFrom('note_mention as mention')
    .innerJoin('story_note as note', 'note.id', 'mention.note_id')
    .leftJoin('story_note as parent', 'parent.id', 'note.parent_id')
    .select([
      'note.id',
      sql<NoteId>`coalesce(parent.id, note.id)`.as('thread'),
      'note.article_id as articleId',
      'note.text',
      'note.written_by as by',
      'note.written_at as at',
    ])
    .where('mention.staff_id', '=', staff)
    .where(sql`coalesce(parent.resolved_at, note.resolved_at)`, 'is', null)
    .orderBy('note.id', 'desc')
    .limit(limit)
    .execute()
