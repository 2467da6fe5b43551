import type { FindBar } from './find/find-bar.ts'
import { button, element } from './parts/element.ts'
import type { Toolbar } from './tools/toolbar.ts'
import type { EditorWords } from './words.ts'
import type { WrittenText } from './written.ts'

interface FrameParts {
  readonly mount: HTMLElement
  readonly textarea: HTMLTextAreaElement
  readonly words: EditorWords
  readonly written: WrittenText
  readonly page: HTMLElement
  readonly tools: Toolbar
  readonly find: FindBar
  readonly count: { readonly element: HTMLElement }
  readonly showKeys: () => void
  readonly toggle: () => void
}

/** Sets the editor's parts around the field, and says which belong to the text and which to its Markdown. */
export function frame({
  mount,
  textarea,
  words,
  written,
  page,
  tools,
  find,
  count,
  showKeys,
  toggle,
}: FrameParts) {
  const switcher = button(
    { class: 'link-button', 'aria-pressed': 'false' },
    () => {
      toggle()
      switcher.setAttribute('aria-pressed', String(page.hidden))
    },
    words.markdown,
  )
  const foot = element(
    'div',
    { class: 'editor-foot' },
    count.element,
    element(
      'div',
      { class: 'editor-foot-buttons' },
      switcher,
      button({ class: 'link-button', 'aria-keyshortcuts': 'Control+/' }, showKeys, words.keysButton),
    ),
  )
  page.className = 'editor-page'
  const head = element('div', { class: 'editor-head' }, tools.element, find.element)
  const plain = [...mount.querySelectorAll<HTMLElement>('[data-plain], .field-hint'), textarea]
  textarea.before(element('div', { class: 'editor' }, head, page))
  textarea.after(foot)
  answerFor(textarea, page)
  helpByKey(showKeys)
  return { textarea, written, plain, rich: [page, head] }
}

/** The field's label, and a link to it from a list of what is wrong, lead to the text that stands for it. */
function answerFor(textarea: HTMLTextAreaElement, page: HTMLElement): void {
  document.addEventListener('click', event => {
    const { target } = event
    if (page.hidden || !(target instanceof Element)) return
    if (!target.closest(`label[for="${textarea.id}"], a[href="#${textarea.id}"]`)) return
    event.preventDefault()
    page.querySelector<HTMLElement>('[role=textbox]')?.focus()
  })
}

/** `?` where nothing is written, and Control with `/` everywhere. */
function helpByKey(showKeys: () => void): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return
    const { target } = event
    const isField =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true]')
    const isMod = event.ctrlKey || event.metaKey
    if (!(isMod ? event.key === '/' : event.key === '?' && !isField)) return
    event.preventDefault()
    showKeys()
  })
}
