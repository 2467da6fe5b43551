import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Action } from '../actions/actions.ts'
import { button, element } from '../parts/element.ts'
import { icon } from '../parts/icons.ts'
import type { ActionName, EditorWords } from '../words.ts'
import { insertMenu } from './insert-menu.ts'
import { ariaKeys, keyNames } from './key-names.ts'
import { keepSelection, run } from './press.ts'
import { rove } from './roving.ts'
import { tableTools } from './table-tools.ts'

export interface Toolbar {
  readonly element: HTMLElement
  focus(): void
  /** Shows what holds where the writer is. */
  update(state: EditorState): void
}

const groups: readonly (readonly ActionName[])[] = [
  ['bold', 'italic', 'link'],
  ['heading', 'subheading', 'quote', 'bulletList', 'orderedList'],
]
const lastGroup: readonly ActionName[] = ['undo', 'redo', 'find']

/** The buttons above the text: one stop for Tab, arrows between them. */
export function toolbar(view: () => EditorView, words: EditorWords, actions: readonly Action[]): Toolbar {
  const pressable = new Map<Action, HTMLButtonElement>()
  const make = (name: ActionName): HTMLElement | null => {
    const action = actions.find(one => one.name === name)
    if (!action) return null
    const made = toolButton(action, words, () => run(view(), action))
    if (action.isActive) pressable.set(action, made)
    return made
  }
  const group = (names: readonly ActionName[], ...more: Node[]) =>
    element('div', { class: 'editor-tool-group' }, ...names.map(make), ...more)
  const table = tableTools(view, words)
  const bar = element(
    'div',
    { class: 'editor-tools', role: 'toolbar', 'aria-label': words.tools },
    ...groups.map(names => group(names)),
    group([], insertMenu(view, words, actions)),
    group(lastGroup),
    table.element,
  )
  rove(bar)
  return {
    element: bar,
    focus: () => bar.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
    update(state) {
      for (const [{ isActive }, one] of pressable) {
        const pressed = String(isActive?.(state) ?? false)
        if (one.getAttribute('aria-pressed') !== pressed) one.setAttribute('aria-pressed', pressed)
      }
      table.update(state)
    },
  }
}

function toolButton(action: Action, words: EditorWords, press: () => void): HTMLButtonElement {
  const [keys] = action.keys ?? []
  const name = words.actions[action.name]
  const made = button(
    {
      class: 'editor-tool',
      'aria-label': name,
      'aria-pressed': action.isActive ? 'false' : null,
      'aria-keyshortcuts': keys ? ariaKeys(keys) : null,
      title: keys ? `${name} (${keyNames(keys).join(' ')})` : name,
    },
    press,
    icon(action.name),
  )
  keepSelection(made)
  return made
}
