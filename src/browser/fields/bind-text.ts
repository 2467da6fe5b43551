import * as Y from 'yjs'
import { difference } from './difference.ts'

/** Holds a text field and a shared text together, the writer's caret where they left it, and their undoing their own. */
export function bindText(control: HTMLTextAreaElement, text: Y.Text, isTouched: boolean): void {
  const take = () => {
    const { at, removed, added } = difference(text.toString(), control.value)
    if (removed === 0 && added === '') return
    text.doc?.transact(() => {
      text.delete(at, removed)
      text.insert(at, added)
    }, control)
  }
  if (isTouched) take()
  else if (control.value !== text.toString()) control.value = text.toString()

  control.addEventListener('input', take)
  const undo = undoOwn(control, text)
  text.observe(({ changes }, { origin }) => {
    if (origin === control) return
    let { selectionStart: start, selectionEnd: end } = control
    let at = 0
    for (const { retain = 0, insert, delete: removed = 0 } of changes.delta) {
      at += retain
      const added = typeof insert === 'string' ? insert.length : 0
      start = moved(start, at, removed, added)
      end = moved(end, at, removed, added)
      at += added
    }
    control.value = text.toString()
    if (origin === undo) control.setSelectionRange(at, at)
    else if (document.activeElement === control) control.setSelectionRange(start, end)
    control.dispatchEvent(new Event('input', { bubbles: false }))
  })
}

function moved(place: number | null, at: number, removed: number, added: number): number {
  const was = place ?? 0
  if (was <= at) return was
  return Math.max(at, was - removed) + added
}

/** A browser forgets what it could undo once a colleague changes the text: what one has written oneself is kept here. */
function undoOwn(control: HTMLTextAreaElement, text: Y.Text): Y.UndoManager {
  const manager = new Y.UndoManager(text, { trackedOrigins: new Set([control]) })
  control.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent
    if (!(ctrlKey || metaKey) || altKey) return
    const letter = key.toLowerCase()
    if (letter === 'z') shiftKey ? manager.redo() : manager.undo()
    else if (letter === 'y') manager.redo()
    else return
    event.preventDefault()
  })
  control.addEventListener('beforeinput', event => {
    const { inputType } = event as InputEvent
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return
    event.preventDefault()
    if (inputType === 'historyUndo') manager.undo()
    else manager.redo()
  })
  return manager
}
