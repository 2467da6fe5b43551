import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { undoInputRule } from 'prosemirror-inputrules'
import { keydownHandler } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { type Command, NodeSelection, Plugin } from 'prosemirror-state'
import { schema } from '../../document/index.ts'
import type { Action } from './actions/actions.ts'

/** Enter on a picture, an embed or a footnote that is selected opens what changes it. */
const openSelected: Command = ({ selection }, _dispatch, view) => {
  if (!(selection instanceof NodeSelection) || !view) return false
  const dom = view.nodeDOM(selection.from)
  const change = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('[data-change]') : null
  change?.click()
  return change !== null
}

const enter: Command = (state, dispatch, view) =>
  openSelected(state, dispatch, view) ||
  (schema.nodes.listItem ? splitListItem(schema.nodes.listItem)(state, dispatch) : false)

/**
 * The keys of the text. Tab is not among them, so that it always leaves the text; nor is Escape, which would select a
 * whole block for the next letter to overwrite.
 */
export function keys(actions: readonly Action[]): Plugin {
  const { Escape: _, ...basic } = baseKeymap
  const bindings: Record<string, Command> = {
    ...basic,
    Enter: chainCommands(enter, basic.Enter ?? (() => false)),
    Backspace: chainCommands(undoInputRule, basic.Backspace ?? (() => false)),
  }
  for (const { keys: names = [], command } of actions) for (const name of names) bindings[name] = command
  return new Plugin({ props: { handleKeyDown: keydownHandler(bindings) } })
}
