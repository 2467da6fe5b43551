import { Plugin } from 'prosemirror-state'
import { yCursorPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import { element } from './parts/element.ts'
import { readPage } from './read-page.ts'

/** As many as the style sheet has colours for. */
const colours = 6

/** The same for somebody on every screen, where the paper says so. */
const colourOf = (user: User, client: number): string => `other--${user.colour ?? client % colours}`

interface User {
  readonly name?: string
  readonly colour?: number
}

/** Where colleagues are in the text: a caret with a name, and what they have selected. Classes only. */
export const others = (awareness: Awareness): readonly Plugin[] => [
  readFirst(awareness),
  yCursorPlugin(awareness, {
    cursorBuilder: (user: User, client: number) =>
      element(
        'span',
        { class: `other-caret ${colourOf(user, client)}` },
        '\u2060',
        element('span', { class: 'other-name' }, user.name ?? ''),
        '\u2060',
      ),
    selectionBuilder: (user: User, client: number) => ({
      class: `other-selection ${colourOf(user, client)}`,
    }),
  }),
]

/** The carets are drawn a moment after they are heard of: what the writer does in that moment is read before. */
const readFirst = (awareness: Awareness): Plugin =>
  new Plugin({
    view(view) {
      const read = () => void setTimeout(() => view.isDestroyed || readPage(view))
      awareness.on('change', read)
      return { destroy: () => awareness.off('change', read) }
    },
  })
