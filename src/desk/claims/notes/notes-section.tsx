import { excerpt } from '../../../platform/text/index.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import type { ShownNote } from './load-notes.ts'

/** What there is to look at, in the order of the text; each leads to its words, where the rest of it stands. */
export const NotesSection = ({ frame, notes }: { frame: DeskFrame; notes: readonly ShownNote[] }) => {
  const t = frame.paper.t.sourcingNotes
  if (notes.length === 0) return null
  return (
    <section class="looks" aria-labelledby="looks">
      <h2 id="looks">{t.title}</h2>
      <ul>
        {notes.map(({ key, rule, words }) => (
          <li>
            <a href={`#look-${key}`}>
              {t.titles[rule]}: <q>{excerpt(words, 48)}</q>
            </a>
          </li>
        ))}
      </ul>
      <p class="meta">{t.about}</p>
    </section>
  )
}
