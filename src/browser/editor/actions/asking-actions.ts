import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { schema } from '../../../document/index.ts'
import { askForEmbed } from '../blocks/embed-dialog.ts'
import { askForFootnote } from '../blocks/footnote-dialog.ts'
import { askForPicture } from '../blocks/picture-dialog.ts'
import { askForLink, takeLinkOff } from '../link/link-dialog.ts'
import type { EditorWords } from '../words.ts'
import { type Action, isMarked } from './actions.ts'
import { isIn } from './block-commands.ts'
import { insertBlock } from './insert-block.ts'

const { nodes, marks } = schema
const paragraph = (): Node => schema.node('paragraph')

/** A head and two rows of two cells. */
function smallTable(): Node {
  const row = (cell: string) =>
    schema.node(
      'tableRow',
      null,
      [0, 1].map(() => schema.node(cell, null, paragraph())),
    )
  return schema.node('table', null, [row('tableHeader'), row('tableCell'), row('tableCell')])
}

/** What puts something into the text, most of it after a question. */
export function askingActions(words: EditorWords): readonly Action[] {
  const withView = (does: (view: EditorView) => void): Action['command'] =>
    function run(_state, dispatch, view) {
      if (dispatch && view) does(view)
      return true
    }
  return [
    {
      name: 'link',
      keys: ['Mod-k'],
      isActive: isMarked(marks.link),
      command: withView(view => askForLink(view, words)),
    },
    { name: 'unlink', keys: ['Mod-Shift-k'], command: takeLinkOff },
    {
      name: 'figure',
      command: withView(view =>
        askForPicture(view, words, null, attrs => insertBlock(view, schema.node('figure', attrs))),
      ),
    },
    {
      name: 'embed',
      command: withView(view =>
        askForEmbed(view, words, null, attrs => insertBlock(view, schema.node('embed', attrs))),
      ),
    },
    {
      name: 'factBox',
      isActive: isIn(nodes.factBox),
      command: withView(view => insertBlock(view, schema.node('factBox', null, paragraph()))),
    },
    {
      name: 'table',
      isActive: isIn(nodes.table),
      command: withView(view => insertBlock(view, smallTable())),
    },
    {
      name: 'footnote',
      keys: ['Mod-Alt-f'],
      command: withView(view =>
        askForFootnote(view, words, null, content => {
          view.dispatch(view.state.tr.replaceSelectionWith(content).scrollIntoView())
        }),
      ),
    },
    { name: 'rule', command: withView(view => insertBlock(view, schema.node('horizontalRule'))) },
  ]
}
