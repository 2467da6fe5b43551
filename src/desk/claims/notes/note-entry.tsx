import { excerpt, withinQuotes } from '../../../platform/text/index.ts'
import type { Paper } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { ShownNote } from './load-notes.ts'

interface NoteEntryProps {
  readonly t: Paper['t']['sourcingNotes']
  readonly storyId: string
  readonly note: ShownNote
}

/** A note in the margin, beside the words that it is about: what to look at, why, and one button for good. */
export const NoteEntry = ({ t, storyId, note }: NoteEntryProps) => (
  <li id={`look-${note.key}`} class="look" tabindex={-1}>
    <span class="proposal-place" aria-hidden="true">
      ·
    </span>
    <div>
      <p class="look-what">
        {t.titles[note.rule]}: <q>{withinQuotes(excerpt(note.words, 84))}</q>
      </p>
      <p class="look-why">{t.why[note.rule](note)}</p>
      <form method="post" action={urls.deskNotesAside(storyId)}>
        <input type="hidden" name="note" value={note.key} />
        <button class="link-button" type="submit">
          {t.lookedAt}
          <span class="visually-hidden">
            : {t.titles[note.rule]}, {excerpt(note.words, 60)}
          </span>
        </button>
      </form>
    </div>
    {note.claim ? (
      <a href={urls.deskClaim(storyId, note.claim)}>
        {t.claim}
        <span class="visually-hidden">: {excerpt(note.words, 60)}</span>
      </a>
    ) : (
      <span />
    )}
  </li>
)
