import type { EditorView } from 'prosemirror-view'
import type { Action } from '../actions/actions.ts'

/** Does in the text what a button says, and goes on there. */
export function run(view: EditorView, { command }: Action): void {
  view.focus()
  command(view.state, view.dispatch, view)
}

/** A press with the pointer leaves the text's selection, and a telephone's keyboard, as they are. */
export function keepSelection(button: HTMLElement): void {
  button.addEventListener('mousedown', event => event.preventDefault())
}
