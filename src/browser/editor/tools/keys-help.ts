import type { Action } from '../actions/actions.ts'
import { button, element, freshId } from '../parts/element.ts'
import type { EditorWords } from '../words.ts'
import { keyNames } from './key-names.ts'

/** A dialog that lists what can be done by key and what typed signs become. */
export function showKeys(words: EditorWords, actions: readonly Pick<Action, 'name' | 'keys'>[]): void {
  const t = words.keys
  // The reading begins at the top, not at the button that ends it.
  const title = element('h2', { id: freshId(), tabindex: -1, autofocus: true }, t.title)
  const dialog = element(
    'dialog',
    { class: 'editor-dialog editor-keys', 'aria-labelledby': title.id },
    title,
    list([
      ...actions.flatMap(({ name, keys: [first] = [] }): Row[] =>
        first ? [keyRow(first, words.actions[name])] : [],
      ),
      ...t.marks.map(([key = '', means = '']) => keyRow(key, means)),
    ]),
    element('h3', {}, t.typed),
    list(t.lines.map(([written = '', means = '']): Row => [[element('code', {}, written.trim())], means])),
    element('h3', {}, t.typedIn),
    list(t.linesWithin.map(([written = '', means = '']): Row => [[element('code', {}, written)], means])),
    element(
      'div',
      { class: 'actions' },
      button({ class: 'button' }, () => dialog.close(), t.close),
    ),
  )
  // The browser itself puts the focus back, before it tells that the dialog was closed.
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

type Row = readonly [shown: readonly (Node | string)[], means: string]

const keyRow = (keys: string, means: string): Row => [
  keyNames(keys).flatMap(key => [element('kbd', {}, key), ' ']),
  means,
]

const list = (rows: readonly Row[]): HTMLElement =>
  element(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([shown, means]) => [element('dt', {}, ...shown), element('dd', {}, means)]),
  )
