import { exitCode, toggleMark } from 'prosemirror-commands'
import type { MarkType } from 'prosemirror-model'
import { liftListItem, sinkListItem } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { redo, undo } from 'y-prosemirror'
import { schema } from '../../../document/index.ts'
import type { ActionName } from '../words.ts'
import { isBlock, isIn, toggleBlock, toggleList, toggleQuote } from './block-commands.ts'

export interface Action {
  readonly name: ActionName
  readonly command: Command
  /** As prosemirror-keymap writes them; the first is the one that is told. */
  readonly keys?: readonly string[]
  /** Whether it holds where the writer is; left out where nothing can be so. */
  readonly isActive?: (state: EditorState) => boolean
}

const { nodes, marks } = schema

export const isMarked =
  (type: MarkType | undefined) =>
  ({ selection, storedMarks, doc }: EditorState): boolean => {
    if (!type) return false
    if (selection.empty) return Boolean(type.isInSet(storedMarks ?? selection.$from.marks()))
    return selection.ranges.some(({ $from, $to }) => doc.rangeHasMark($from.pos, $to.pos, type))
  }

const mark = (name: ActionName, type: MarkType | undefined, ...keys: string[]): Action => ({
  name,
  keys,
  isActive: isMarked(type),
  command: (state, dispatch) => (type ? toggleMark(type)(state, dispatch) : false),
})

const hardBreak: Command = (state, dispatch) => {
  if (exitCode(state, dispatch)) return true
  if (!nodes.hardBreak || !state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView())
  return true
}

const withinItem =
  (command: typeof liftListItem): Command =>
  (state, dispatch) =>
    nodes.listItem ? command(nodes.listItem)(state, dispatch) : false

/** All that changes the text by itself. What asks first in a dialog is in `asking-actions.ts`. */
export const plainActions: readonly Action[] = [
  mark('bold', marks.strong, 'Mod-b'),
  mark('italic', marks.em, 'Mod-i'),
  mark('strike', marks.strike, 'Mod-Shift-x'),
  mark('code', marks.code, 'Mod-e'),
  {
    name: 'paragraph',
    keys: ['Mod-Alt-0'],
    isActive: isBlock(nodes.paragraph),
    command: (state, dispatch) => toggleBlock(nodes.paragraph)(state, dispatch),
  },
  {
    name: 'heading',
    keys: ['Mod-Alt-2'],
    isActive: isBlock(nodes.heading, { level: 2 }),
    command: toggleBlock(nodes.heading, { level: 2 }),
  },
  {
    name: 'subheading',
    keys: ['Mod-Alt-3'],
    isActive: isBlock(nodes.heading, { level: 3 }),
    command: toggleBlock(nodes.heading, { level: 3 }),
  },
  {
    name: 'bulletList',
    keys: ['Mod-Shift-8'],
    isActive: isIn(nodes.bulletList),
    command: toggleList(nodes.bulletList),
  },
  {
    name: 'orderedList',
    keys: ['Mod-Shift-7'],
    isActive: isIn(nodes.orderedList),
    command: toggleList(nodes.orderedList),
  },
  { name: 'indent', keys: ['Mod-]'], command: withinItem(sinkListItem) },
  { name: 'outdent', keys: ['Mod-['], command: withinItem(liftListItem) },
  {
    name: 'quote',
    keys: ['Mod-Shift-9'],
    isActive: isIn(nodes.blockquote),
    command: toggleQuote(nodes.blockquote),
  },
  { name: 'pullQuote', isActive: isIn(nodes.pullQuote), command: toggleQuote(nodes.pullQuote) },
  {
    name: 'codeBlock',
    isActive: isBlock(nodes.codeBlock),
    command: toggleBlock(nodes.codeBlock),
  },
  { name: 'hardBreak', keys: ['Shift-Enter', 'Mod-Enter'], command: hardBreak },
  { name: 'undo', keys: ['Mod-z'], command: undo },
  { name: 'redo', keys: ['Mod-Shift-z', 'Mod-y'], command: redo },
]
