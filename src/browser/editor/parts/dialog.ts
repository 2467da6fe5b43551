import type { EditorWords } from '../words.ts'
import { button, element, freshId } from './element.ts'

interface DialogOptions {
  readonly title: string
  readonly words: EditorWords
  readonly fields: readonly (Node | null)[]
  /** Takes what was filled in; false when something is wrong and the dialog has to stay. */
  readonly save: () => boolean | Promise<boolean>
  readonly remove?: (() => void) | undefined
  /** After it closed in whatever way: where the focus goes. */
  readonly closed: () => void
}

/** A form on top of the page. Escape closes it, Enter saves, and the focus goes back to where it was asked for. */
export function openDialog({ title, words, fields, save, remove, closed }: DialogOptions): HTMLDialogElement {
  const heading = element('h2', { id: freshId() }, title)
  const close = () => dialog.close()
  const form = element(
    'form',
    { method: 'dialog', novalidate: true },
    heading,
    ...fields,
    element(
      'div',
      { class: 'actions' },
      element('button', { class: 'button', type: 'submit' }, words.dialog.save),
      button({ class: 'button button--quiet' }, close, words.dialog.cancel),
      remove
        ? button(
            { class: 'link-button' },
            () => {
              remove()
              close()
            },
            words.dialog.remove,
          )
        : null,
    ),
  )
  const dialog = element('dialog', { class: 'editor-dialog', 'aria-labelledby': heading.id }, form)
  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (await save()) close()
    else dialog.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  })
  // Enter is a line's end in a field of several lines.
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    closed()
  })
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
