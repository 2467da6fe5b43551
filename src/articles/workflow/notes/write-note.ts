import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import { emit } from '../../../platform/jobs/index.ts'
import { cleanText, excerpt } from '../../../platform/text/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { listStaff, recordAudit, type StaffId, type StaffRecord } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { notesChanged } from '../../events.ts'
import { findStoryForDesk } from '../../store/desk.ts'
import { anchorWords, type NoteId } from './note.ts'
import { findNoteRow, insertNote, writeResolved } from './note-store.ts'
import { noteTexts } from './note-texts.ts'

const mostText = 4000

type NoteOutcome =
  | { readonly ok: true; readonly noteId: NoteId }
  /** `text`: it says nothing, or too much. `words`: the story does not hold the words that it is about. */
  | { readonly ok: false; readonly reason: 'text' | 'words' }

type Tools = { db: Db; clock: Clock }

/**
 * Writes a note at words of a story, or about all of it. Whoever it names, as `@Nora Whitlow` or by `to`, finds it on
 * their first page.
 * @param words as they stand in the story; empty: the note is about the whole of it
 */
export const writeNote = (
  { db, clock }: Tools,
  {
    articleId,
    words,
    ...note
  }: { articleId: ArticleId; words: string; text: string; to: string; by: StaffId },
): Promise<NoteOutcome> =>
  inTransaction(db, async (tx): Promise<NoteOutcome> => {
    const story = await findStoryForDesk(tx, articleId)
    if (!story) throw new Problem('not-found', `There is no story ${articleId}`)
    const anchor = words.trim() ? anchorWords(noteTexts(story.story), words) : null
    if (words.trim() && !anchor) return { ok: false, reason: 'words' }
    return keep({ db: tx, clock }, { ...note, articleId, parent: null, anchor, headline: story.headline })
  })

/** Answers a note. Its writer hears of the answer like those whom it names. */
export const replyToNote = (
  { db, clock }: Tools,
  { noteId, text, by }: { noteId: NoteId; text: string; by: StaffId },
): Promise<NoteOutcome & { readonly articleId: ArticleId }> =>
  inTransaction(db, async tx => {
    const note = await findNoteRow(tx, noteId)
    if (!note || note.parent_id) throw new Problem('not-found', `There is no note ${noteId}`)
    const story = await findStoryForDesk(tx, note.article_id)
    const outcome = await keep(
      { db: tx, clock },
      {
        articleId: note.article_id,
        parent: noteId,
        anchor: null,
        text,
        to: note.written_by,
        by,
        headline: story?.headline ?? '',
      },
    )
    return { ...outcome, articleId: note.article_id }
  })

/** Says that a note is done with, or that it is not after all. @returns the story that it is about */
export const resolveNote = (
  { db, clock }: Tools,
  { noteId, resolved, by }: { noteId: NoteId; resolved: boolean; by: StaffId },
): Promise<ArticleId> =>
  inTransaction(db, async tx => {
    const note = await findNoteRow(tx, noteId)
    if (!note || note.parent_id) throw new Problem('not-found', `There is no note ${noteId}`)
    if (Boolean(note.resolved_at) === resolved) return note.article_id
    await writeResolved(tx, noteId, {
      resolved_by: resolved ? by : null,
      resolved_at: resolved ? clock.now() : null,
    })
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: resolved ? 'note.resolved' : 'note.reopened',
        subject: `story:${note.article_id}`,
        detail: excerpt(note.text, 80),
      },
    )
    await emit({ db: tx, clock }, notesChanged, { articleId: note.article_id })
    return note.article_id
  })

interface NewNote {
  readonly articleId: ArticleId
  readonly parent: NoteId | null
  readonly anchor: ReturnType<typeof anchorWords>
  readonly text: string
  /** Somebody who should see it, by id. */
  readonly to: string
  readonly by: StaffId
  readonly headline: string
}

async function keep(
  { db, clock }: Tools,
  { articleId, parent, anchor, text, to, by, headline }: NewNote,
): Promise<NoteOutcome> {
  const said = cleanText(text)
  if (said === '' || said.length > mostText) return { ok: false, reason: 'text' }
  const now = clock.now()
  const noteId = newId<NoteId>(now)
  const people = (await listStaff(db)).filter(({ revokedAt }) => revokedAt === null)
  const mentioned = people.filter(person => person.id === to || isNamed(said, person)).map(({ id }) => id)
  await insertNote(
    db,
    {
      id: noteId,
      article_id: articleId,
      parent_id: parent,
      text: said,
      field: anchor?.field ?? null,
      exact: anchor?.exact ?? null,
      prefix: anchor?.prefix ?? '',
      suffix: anchor?.suffix ?? '',
      written_by: by,
      written_at: now,
      resolved_by: null,
      resolved_at: null,
    },
    mentioned.filter(id => id !== by),
  )
  await recordAudit(
    { db, clock },
    {
      by,
      action: parent ? 'note.answered' : 'note.written',
      subject: `story:${articleId}`,
      detail: headline,
    },
  )
  await emit({ db, clock }, notesChanged, { articleId })
  return { ok: true, noteId }
}

/** `@Nora Whitlow` or `@nora`, whatever the case. */
function isNamed(text: string, { name }: Pick<StaffRecord, 'name'>): boolean {
  const lower = text.toLowerCase()
  const first = name.toLowerCase().split(' ')[0] ?? ''
  return (
    lower.includes(`@${name.toLowerCase()}`) ||
    new RegExp(`@${escaped(first)}(?![\\p{L}\\p{N}])`, 'u').test(lower)
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
