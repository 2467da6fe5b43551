import type { EditorView } from 'prosemirror-view'
import { becoming } from './replace-doc.ts'
import type { WrittenText } from './written.ts'

interface MarkdownModeParts {
  readonly textarea: HTMLTextAreaElement
  /** Shown while Markdown is written, hidden otherwise, and the other way round. */
  readonly plain: readonly HTMLElement[]
  readonly rich: readonly HTMLElement[]
  readonly written: WrittenText
}

/**
 * The same text as Markdown in a plain field. What is written there is read at once, so that colleagues see it; what
 * they write comes in when the field does not already say it.
 */
export class MarkdownMode {
  isOn = false
  readonly #view: EditorView
  readonly #parts: MarkdownModeParts

  constructor(view: EditorView, parts: MarkdownModeParts) {
    this.#view = view
    this.#parts = parts
    parts.textarea.addEventListener('input', event => {
      if (this.isOn && !(event as InputEvent).isComposing) this.#read()
    })
    this.#show()
  }

  toggle(): void {
    if (this.isOn) this.#read()
    else this.write()
    this.isOn = !this.isOn
    this.#show()
    if (this.isOn) this.#parts.textarea.focus()
    else this.#view.focus()
  }

  /** The text changed in the editor, by whomever. */
  update(): void {
    if (this.isOn) this.write()
  }

  /** Puts the text into the field, from which it is sent. */
  write(): void {
    const { textarea, written } = this.#parts
    const markdown = written.of(this.#view.state.doc)
    if (textarea.value === markdown) return
    const { selectionStart, selectionEnd, value } = textarea
    textarea.value = markdown
    if (!this.isOn) return
    textarea.setSelectionRange(moved(selectionStart, value, markdown), moved(selectionEnd, value, markdown))
  }

  #read(): void {
    const { textarea, written } = this.#parts
    const change = becoming(this.#view.state, written.read(textarea.value))
    if (change) this.#view.dispatch(change)
  }

  #show(): void {
    for (const element of this.#parts.plain) element.hidden = !this.isOn
    for (const element of this.#parts.rich) element.hidden = this.isOn
  }
}

/** Where a place in a text is after the text changed around or before it. */
export function moved(place: number, before: string, after: string): number {
  const fits = (text: string, other: string) => text.startsWith(other) || other.startsWith(text)
  if (fits(after.slice(0, place), before.slice(0, place)) && after.length >= place) return place
  const rest = before.slice(place)
  return after.endsWith(rest) ? after.length - rest.length : Math.min(place, after.length)
}
