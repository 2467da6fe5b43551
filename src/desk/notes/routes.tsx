import { newsroom } from '../../articles/index.ts'
import { type App, type Ctx, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { excerpt } from '../../platform/text/index.ts'
import { page } from '../../platform/views/index.ts'
import { loadPaper } from '../../site/index.ts'
import { listStaff, requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { requireStory } from '../stories/form/form-request.ts'
import { NotesPage } from './notes-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }

/** What colleagues say to each other about a story. */
export function noteRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/notes', mayWrite, (c, staff) => show(c, staff))

  onGet(app, '/desk/stories/:id/notes.json', mayWrite, async c => {
    const { db } = c.get('services')
    const story = await requireStory(c)
    const [{ t }, notes, people] = await Promise.all([
      loadPaper(c.get('services')),
      newsroom.listNotes(db, story.id),
      listStaff(db),
    ])
    const texts = newsroom.noteTexts(story.story)
    const nameOf = (id: string) => people.find(one => one.id === id)?.name ?? t.desk.story.byFormer
    return c.json({
      notes: notes.flatMap(({ id, anchor, resolved, text, by, replies }) =>
        anchor && !resolved
          ? [
              {
                ...{ id, field: anchor.field, exact: anchor.exact, prefix: anchor.prefix },
                start: newsroom.placeOfWords(texts, anchor),
                text: excerpt(text, 110),
                by: nameOf(by),
                answers: replies.length > 0 ? t.desk.notes.answers(replies.length) : '',
              },
            ]
          : [],
      ),
      words: { ...t.desk.notes.beside, gone: t.desk.notes.gone },
    })
  })

  onPost(app, '/desk/stories/:id/notes', mayWrite, async (c, staff) => {
    const story = await requireStory(c)
    const { values } = await readForm(c)
    const outcome = await newsroom.writeNote(c.get('services'), {
      articleId: story.id,
      words: values.words ?? '',
      text: values.text ?? '',
      to: values.to ?? '',
      by: staff.id,
    })
    if (outcome.ok) return c.redirect(noted(story.id, outcome.noteId, 'noteWritten'), 303)
    const { paper } = await loadFrame(c, staff)
    return show(c, staff, {
      values,
      errors: { [outcome.reason]: paper.t.desk.notes.wrong[outcome.reason] },
    })
  })

  onPost(app, '/desk/notes/:id/reply', mayWrite, async (c, staff) => {
    const noteId = c.req.param('id') as newsroom.NoteId
    const { values } = await readForm(c)
    const outcome = await newsroom.replyToNote(c.get('services'), {
      noteId,
      text: values.text ?? '',
      by: staff.id,
    })
    const notice = outcome.ok ? 'noteAnswered' : 'noteEmpty'
    return c.redirect(noted(outcome.articleId, noteId, notice), 303)
  })

  onPost(app, '/desk/notes/:id/resolve', mayWrite, async (c, staff) => {
    const noteId = c.req.param('id') as newsroom.NoteId
    const { values } = await readForm(c)
    const resolved = values.resolved === 'yes'
    const articleId = await newsroom.resolveNote(c.get('services'), { noteId, resolved, by: staff.id })
    return c.redirect(noted(articleId, noteId, resolved ? 'noteResolved' : 'noteReopened'), 303)
  })
}

/** The page of a story's notes, at one of them. */
const noted = (articleId: string, noteId: string, notice: Parameters<typeof done>[1]): string =>
  `${done(urls.deskNotes(articleId), notice)}#note-${noteId}`

async function show(c: Ctx, staff: StaffMember, sent?: SentForm): Promise<Response> {
  const { db } = c.get('services')
  const story = await requireStory(c)
  const [frame, notes, people] = await Promise.all([
    loadFrame(c, staff),
    newsroom.listNotes(db, story.id),
    listStaff(db),
  ])
  return page(
    c,
    <NotesPage
      frame={frame}
      story={story}
      notes={notes}
      texts={newsroom.noteTexts(story.story)}
      people={people}
      values={sent?.values ?? { words: c.req.query('words') ?? '' }}
      errors={sent?.errors ?? {}}
    />,
    sent ? 422 : 200,
  )
}
