import type { Node } from 'prosemirror-model'
import type { NodeView, NodeViewConstructor } from 'prosemirror-view'
import { element } from '../parts/element.ts'
import type { EditorWords } from '../words.ts'
import { type Place, setAttributes } from './node-place.ts'

interface Shape {
  /** The attribute that is written in the line of input. */
  readonly attribute: string
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly input: HTMLInputElement
}

/** A box whose title, or whose speaker, is written in a line of its own. */
class TitledView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #shape: Shape
  readonly #name: string

  constructor(node: Node, shape: Shape, write: (value: string) => void) {
    this.dom = shape.dom
    this.contentDOM = shape.contentDOM
    this.#shape = shape
    this.#name = node.type.name
    shape.input.addEventListener('input', () => write(shape.input.value))
    // The input stands within the story's form, which Enter would send.
    shape.input.addEventListener('keydown', event => {
      if (event.key === 'Enter') event.preventDefault()
    })
    this.update(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== this.#name) return false
    const { input, attribute } = this.#shape
    const value = String(node.attrs[attribute] ?? '')
    if (input.value !== value) input.value = value
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#shape.input
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target)
  }
}

const line = (label: string, className: string, maxlength: number) =>
  element('input', {
    class: className,
    placeholder: label,
    'aria-label': label,
    maxlength,
    autocomplete: 'off',
  })

const factBox =
  (words: EditorWords): NodeViewConstructor =>
  (node, view, place: Place) => {
    const input = line(words.box.name, 'editor-box-title', 200)
    const contentDOM = element('div')
    const dom = element(
      'aside',
      { class: 'editor-box' },
      element('div', { contenteditable: 'false' }, input),
      contentDOM,
    )
    const shape = { attribute: 'title', dom, contentDOM, input }
    return new TitledView(node, shape, title => setAttributes(view, place, { title }))
  }

const pullQuote =
  (words: EditorWords): NodeViewConstructor =>
  (node, view, place: Place) => {
    const input = line(words.pull.speaker, 'editor-speaker', 200)
    const contentDOM = element('blockquote')
    const dom = element(
      'figure',
      { class: 'pull-quote editor-pull' },
      contentDOM,
      element('figcaption', { contenteditable: 'false' }, input),
    )
    const shape = { attribute: 'speaker', dom, contentDOM, input }
    return new TitledView(node, shape, speaker => setAttributes(view, place, { speaker: speaker || null }))
  }

export const titledViews = (words: EditorWords) => ({ factBox: factBox(words), pullQuote: pullQuote(words) })
