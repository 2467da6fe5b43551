import { Plugin, type PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/**
 * Takes in where the writer is by now. A browser tells of a click in a task of its own, and whatever is drawn before that
 * would put the cursor back where it was: so the editor is told first, as the browser tells it.
 */
export const readPage = ({ dom }: EditorView): void =>
  void dom.ownerDocument.dispatchEvent(new Event('selectionchange'))

/** Tells a plugin what is no doing of the writer's, who may be clicking just now. */
export function tell(view: EditorView, key: PluginKey, what: unknown): void {
  readPage(view)
  view.dispatch(view.state.tr.setMeta(key, what))
}

/** Whoever is quick at the keys presses Enter where they have just clicked, before the browser has told of the click. */
export const readBeforeKeys = (): Plugin =>
  new Plugin({
    props: {
      handleKeyDown(view, { key, altKey, ctrlKey, metaKey }) {
        // A letter is put in by the browser itself, where it knows the writer to be.
        if (key.length > 1 || altKey || ctrlKey || metaKey) readPage(view)
        return false
      },
    },
  })
