import type { Plugin } from 'prosemirror-state'
import { yCursorPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import { element } from './parts/element.ts'

/** As many as the style sheet has colours for. */
const colours = 6

const colourOf = (client: number): string => `other--${client % colours}`

/** Where colleagues are in the text: a caret with a name, and what they have selected. Classes only. */
export const others = (awareness: Awareness): Plugin =>
  yCursorPlugin(awareness, {
    cursorBuilder: (user: { name?: string }, client: number) =>
      element(
        'span',
        { class: `other-caret ${colourOf(client)}` },
        '\u2060',
        element('span', { class: 'other-name' }, user.name ?? ''),
        '\u2060',
      ),
    selectionBuilder: (_user: unknown, client: number) => ({ class: `other-selection ${colourOf(client)}` }),
  })
