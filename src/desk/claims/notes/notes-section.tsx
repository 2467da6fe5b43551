import { excerpt, withinQuotes } from '../../../platform/text/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { momentInWords } from '../../frame/moment.tsx'
import type { NoteAside, ShownNote } from './load-notes.ts'

interface NotesSectionProps {
  readonly frame: DeskFrame
  readonly storyId: string
  readonly notes: readonly ShownNote[]
  readonly aside: readonly NoteAside[]
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What there is to look at, in the order of the text; each leads to its words, where the rest of it stands. */
export const NotesSection = (props: NotesSectionProps) => {
  const { frame, notes, aside } = props
  const t = frame.paper.t.sourcingNotes
  if (notes.length + aside.length === 0) return null
  return (
    <section class="looks" aria-labelledby="looks">
      <h2 id="looks">{t.title}</h2>
      {notes.length > 0 && (
        <ul>
          {notes.map(({ key, rule, words }) => (
            <li>
              <a href={`#look-${key}`}>
                {t.titles[rule]}: <q>{withinQuotes(excerpt(words, 48))}</q>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="meta">{notes.length > 0 ? t.about : t.nothingLeft}</p>
      <LookedAt {...props} />
    </section>
  )
}

/** What somebody looked at, and a way back for each. */
const LookedAt = ({ frame, storyId, aside, names }: NotesSectionProps) => {
  const t = frame.paper.t.sourcingNotes
  if (aside.length === 0) return null
  return (
    <details class="looks-aside">
      <summary>{t.aside(aside.length)}</summary>
      <ul>
        {aside.map(({ key, rule, words, by, asideAt }) => (
          <li>
            {t.titles[rule]}: <q>{withinQuotes(excerpt(words, 48))}</q>
            <span class="meta">
              {t.asideBy(
                names.get(by) ?? frame.paper.t.desk.claims.standing.somebody,
                momentInWords(frame.paper, asideAt),
              )}
            </span>
            <form method="post" action={urls.deskNotesAside(storyId)}>
              <input type="hidden" name="note" value={key} />
              <button class="link-button" type="submit" name="do" value="back">
                {t.bringBack}
                <span class="visually-hidden">
                  : {t.titles[rule]}, {excerpt(words, 60)}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
