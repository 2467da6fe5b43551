import type { Command, EditorState } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { button, element } from '../parts/element.ts'
import type { EditorWords, TableActionName } from '../words.ts'
import { keepSelection } from './press.ts'

const commands: Readonly<Record<TableActionName, Command>> = {
  rowAfter: addRowAfter,
  columnAfter: addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
}

const names = Object.keys(commands) as readonly TableActionName[]

/** Rows and columns, shown while the writer is in a table. */
export function tableTools(view: () => EditorView, words: EditorWords) {
  const tools = element(
    'div',
    {
      class: 'editor-tool-group editor-table-tools',
      role: 'group',
      'aria-label': words.table.tools,
      hidden: true,
    },
    ...names.map(name => {
      const made = button(
        { class: 'editor-tool editor-tool--wide', tabindex: -1 },
        () => {
          view().focus()
          commands[name](view().state, view().dispatch)
        },
        words.table[name],
      )
      keepSelection(made)
      return made
    }),
  )
  return {
    element: tools,
    update(state: EditorState) {
      tools.hidden = !isInTable(state)
    },
  }
}
