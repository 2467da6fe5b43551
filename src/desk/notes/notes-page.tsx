import { type DeskStory, newsroom } from '../../articles/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Arrow, ErrorSummary, Field, SelectField, TextAreaField } from '../../platform/views/index.ts'
import { DeskPage, type StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { staffOptions } from '../frame/options.ts'
import { DeskHead, Empty } from '../frame/parts.tsx'
import { NoteThread } from './note-thread.tsx'

interface NotesPageProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly notes: readonly newsroom.Note[]
  /** The story as it is now: a note whose words are not in it says so. */
  readonly texts: newsroom.NoteTexts
  readonly people: readonly StaffRecord[]
  readonly values: FormValues
  readonly errors: FormErrors
}

export const NotesPage = ({ frame, story, notes, texts, people, values, errors }: NotesPageProps) => {
  const { paper } = frame
  const t = paper.t.desk.notes
  const state = { values, errors }
  const [open, resolved] = [notes.filter(note => !note.resolved), notes.filter(note => note.resolved)]
  const threads = (some: readonly newsroom.Note[]) => (
    <ol class="notes">
      {inTextOrder(some, texts).map(note => (
        <NoteThread frame={frame} note={note} texts={texts} people={people} />
      ))}
    </ol>
  )
  return (
    <DeskPage {...frame} title={t.page} current="stories">
      <DeskHead
        title={t.page}
        meta={story.headline || paper.t.desk.stories.untitled}
        actions={
          <a href={urls.deskStory(story.id)}>
            <Arrow>←</Arrow> {paper.t.desk.story.backToStory}
          </a>
        }
      />
      <ErrorSummary title={paper.t.site.formProblem} errors={errors} />
      <div class="desk-columns desk-columns--aside">
        <div>
          {open.length > 0 ? threads(open) : <Empty title={t.none}>{<p>{t.noneText}</p>}</Empty>}
          {resolved.length > 0 && (
            <section class="desk-section" aria-labelledby="resolved">
              <h2 id="resolved">{t.resolvedTitle}</h2>
              {threads(resolved)}
            </section>
          )}
        </div>
        <form method="post" action={urls.deskNotes(story.id)} aria-labelledby="write">
          <h2 id="write">{t.write}</h2>
          <p class="meta">{t.about}</p>
          <Field {...state} name="words" label={t.words} hint={t.wordsHint} maxlength={1000} />
          <TextAreaField {...state} name="text" label={t.text} hint={t.textHint} rows={4} maxlength={4000} />
          <SelectField
            {...state}
            name="to"
            label={t.to}
            none={t.everybody}
            options={staffOptions(
              people.filter(({ id, revokedAt }) => revokedAt === null && id !== frame.staff.id),
            )}
          />
          <button class="button" type="submit">
            {t.write}
          </button>
        </form>
      </div>
    </DeskPage>
  )
}

/** As their words come in the story; those whose words are gone first, since they want somebody. */
function inTextOrder(notes: readonly newsroom.Note[], texts: newsroom.NoteTexts): readonly newsroom.Note[] {
  const placeOf = ({ anchor }: newsroom.Note): number => {
    if (!anchor) return Number.MAX_SAFE_INTEGER
    const place = newsroom.placeOfWords(texts, anchor)
    return place === null ? -1 : newsroom.noteFields.indexOf(anchor.field) * 1_000_000 + place
  }
  return notes.toSorted((one, other) => placeOf(one) - placeOf(other))
}
