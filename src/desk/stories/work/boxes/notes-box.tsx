import type { DeskStory } from '../../../../articles/index.ts'
import { excerpt, withinQuotes } from '../../../../platform/text/index.ts'
import { urls } from '../../../../urls.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import type { StoryWork } from '../load-work.ts'

interface NotesBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
}

const shown = 4

/** The notes that wait, in short, beside the text that they are about. */
export const NotesBox = ({ frame: { paper }, story, work }: NotesBoxProps) => {
  const t = paper.t.desk.notes
  const open = work.notes.filter(({ resolved }) => !resolved)
  const nameOf = (id: string) =>
    work.people.find(person => person.id === id)?.name ?? paper.t.desk.story.byFormer
  return (
    <section class="work-box" aria-labelledby="notes">
      <h2 id="notes">{t.title}</h2>
      {open.length > 0 && (
        <ol class="notes-short">
          {open.slice(-shown).map(note => (
            <li>
              <a href={urls.deskNotes(story.id, note.id)}>
                {note.anchor && <q class="note-words">{withinQuotes(excerpt(note.anchor.exact, 60))}</q>}
                <span class="note-said">{excerpt(note.text, 110)}</span>
              </a>
              <span class="meta">
                {nameOf(note.by)}
                {note.replies.length > 0 && ` · ${note.replies.length}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={urls.deskNotes(story.id)} data-note-words>
          {t.all(work.notes.length)}
        </a>
      </p>
    </section>
  )
}
