import { newsroom } from '../../articles/index.ts'
import { TextAreaField } from '../../platform/views/index.ts'
import type { StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'

interface NoteThreadProps {
  readonly frame: DeskFrame
  readonly note: newsroom.Note
  readonly texts: newsroom.NoteTexts
  readonly people: readonly StaffRecord[]
}

/** A note at its words, what was answered, and the forms to answer and to resolve it. */
export const NoteThread = ({ frame: { paper }, note, texts, people }: NoteThreadProps) => {
  const t = paper.t.desk.notes
  const nameOf = (id: string) => people.find(person => person.id === id)?.name ?? paper.t.desk.story.byFormer
  const isGone = note.anchor !== null && newsroom.placeOfWords(texts, note.anchor) === null
  return (
    <li id={`note-${note.id}`} class={note.resolved ? 'note note--resolved' : 'note'}>
      {note.anchor ? (
        <blockquote class="note-anchor">
          <span class="note-around">{fromWord(note.anchor.prefix)}</span>
          <mark>{note.anchor.exact}</mark>
          <span class="note-around">{toWord(note.anchor.suffix)}</span>
        </blockquote>
      ) : (
        <p class="meta">{t.wholeStory}</p>
      )}
      {isGone && <p class="note-gone">{t.gone}</p>}
      <Said paper={paper} name={nameOf(note.by)} {...note} />
      {note.replies.length > 0 && (
        <ol class="note-replies">
          {note.replies.map(reply => (
            <li>
              <Said paper={paper} name={nameOf(reply.by)} {...reply} />
            </li>
          ))}
        </ol>
      )}
      {note.resolved && (
        <p class="meta">
          {t.resolved(nameOf(note.resolved.by))}, <Moment paper={paper} at={note.resolved.at} />
        </p>
      )}
      <div class="note-actions">
        {!note.resolved && (
          <details>
            <summary>{t.reply}</summary>
            <form method="post" action={urls.deskNoteReply(note.id)}>
              <TextAreaField
                name="text"
                label={t.reply}
                rows={2}
                maxlength={4000}
                idPrefix={`reply-${note.id}`}
                className="short-input"
              />
              <button class="button button--quiet" type="submit">
                {t.sendReply}
              </button>
            </form>
          </details>
        )}
        <form method="post" action={urls.deskNoteResolve(note.id)}>
          <button class="link-button" type="submit" name="resolved" value={note.resolved ? 'no' : 'yes'}>
            {note.resolved ? t.reopen : t.resolve}
          </button>
        </form>
      </div>
    </li>
  )
}

/** What is around the words is kept by characters; it is shown by words. */
const fromWord = (prefix: string): string => prefix.replace(/^\S* (?=\S)/, '… ')
const toWord = (suffix: string): string => suffix.replace(/(?<=\S) \S*$/, ' …')

const Said = ({
  paper,
  name,
  at,
  text,
}: Pick<newsroom.Reply, 'at' | 'text'> & { paper: DeskFrame['paper']; name: string }) => (
  <>
    <p class="note-by">
      <strong>{name}</strong>{' '}
      <span class="meta">
        <Moment paper={paper} at={at} />
      </span>
    </p>
    <p class="note-text">{text}</p>
  </>
)
