import type { EditorView } from 'prosemirror-view'
import type { Action } from '../actions/actions.ts'
import { button, element, freshId } from '../parts/element.ts'
import type { ActionName, EditorWords } from '../words.ts'
import { keepSelection, run } from './press.ts'

const offered: readonly ActionName[] = [
  'figure',
  'pullQuote',
  'factBox',
  'table',
  'footnote',
  'embed',
  'rule',
  'codeBlock',
]

/** What is put in less often, behind one button: a menu with arrows, letters and Escape. */
export function insertMenu(
  view: () => EditorView,
  words: EditorWords,
  actions: readonly Action[],
): HTMLElement {
  const id = freshId()
  const items = offered.flatMap(name => {
    const action = actions.find(one => one.name === name)
    if (!action) return []
    const item = button({ role: 'menuitem', tabindex: -1 }, () => choose(action), words.actions[name])
    keepSelection(item)
    return [item]
  })
  const menu = element(
    'div',
    { id, class: 'editor-menu', role: 'menu', 'aria-label': words.insert, hidden: true },
    ...items,
  )
  const opener = button(
    {
      class: 'editor-tool editor-tool--wide',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': id,
    },
    () => (menu.hidden ? open() : close()),
    words.insert,
  )
  keepSelection(opener)
  const holder = element('div', { class: 'editor-menu-holder' }, opener, menu)

  const open = (place = 0) => {
    menu.hidden = false
    opener.setAttribute('aria-expanded', 'true')
    items.at(place)?.focus()
  }
  const close = () => {
    menu.hidden = true
    opener.setAttribute('aria-expanded', 'false')
  }
  const choose = (action: Action) => {
    close()
    run(view(), action)
  }
  opener.addEventListener('keydown', event => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(event.key === 'ArrowUp' ? -1 : 0)
  })
  menu.addEventListener('keydown', event => {
    const at = items.indexOf(event.target as HTMLButtonElement)
    const to = destination(event.key, at, items)
    if (event.key === 'Escape') {
      close()
      opener.focus()
    } else if (event.key === 'Tab') {
      close()
      return
    } else if (to === null) return
    else items.at(to % items.length)?.focus()
    event.preventDefault()
    event.stopPropagation()
  })
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) close()
  })
  return holder
}

/** Where a key leads in a menu; null for one that leads nowhere. */
function destination(key: string, at: number, items: readonly HTMLElement[]): number | null {
  if (key === 'ArrowDown') return at + 1
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  if (key === 'End') return -1
  if (key === 'ArrowLeft' || key === 'ArrowRight') return at
  if (key.length !== 1 || key === ' ') return null
  const later = [...items.keys()].map(step => (at + 1 + step) % items.length)
  return later.find(place => items[place]?.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? at
}
