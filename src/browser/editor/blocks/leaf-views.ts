import type { Node } from 'prosemirror-model'
import type { NodeView, NodeViewConstructor } from 'prosemirror-view'
import { button, element } from '../parts/element.ts'
import type { EditorWords } from '../words.ts'
import { askForEmbed } from './embed-dialog.ts'
import { askForFootnote } from './footnote-dialog.ts'
import { removeNode, replaceNode, setAttributes } from './node-place.ts'
import { askForPicture } from './picture-dialog.ts'
import { objectPosition, pictureAddress } from './picture-file.ts'

/** What has no text of its own to write in: drawn anew when it changes, and changed in a dialog. */
class LeafView implements NodeView {
  readonly dom: HTMLElement
  readonly #name: string
  readonly #draw: (node: Node) => void

  constructor(dom: HTMLElement, node: Node, draw: (node: Node) => void) {
    this.dom = dom
    this.#name = node.type.name
    this.#draw = draw
    draw(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== this.#name) return false
    this.#draw(node)
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement && !event.type.startsWith('drag')
  }

  ignoreMutation(): boolean {
    return true
  }
}

const figure =
  (words: EditorWords): NodeViewConstructor =>
  (node, view, place) => {
    const image = element('img', { draggable: 'false' })
    const caption = element('figcaption', { class: 'caption' })
    let shown = node
    const change = button(
      { class: 'editor-change', 'data-change': true },
      () =>
        askForPicture(
          view,
          words,
          shown.attrs,
          attrs => setAttributes(view, place, attrs),
          () => removeNode(view, place),
        ),
      words.picture.change,
    )
    const dom = element(
      'figure',
      { class: 'editor-figure', contenteditable: 'false' },
      image,
      caption,
      change,
    )
    return new LeafView(dom, node, next => {
      shown = next
      image.src = pictureAddress(String(next.attrs.file)) ?? ''
      image.alt = String(next.attrs.alt)
      image.style.objectPosition = objectPosition(next.attrs.focus)
      caption.replaceChildren(
        String(next.attrs.caption ?? ''),
        next.attrs.credit ? element('span', { class: 'credit' }, ` ${next.attrs.credit}`) : '',
        next.attrs.alt ? '' : element('span', { class: 'field-error' }, ` ${words.picture.noAlt}`),
      )
    })
  }

const embed =
  (words: EditorWords): NodeViewConstructor =>
  (node, view, place) => {
    const title = element('p', { class: 'editor-embed-title' })
    const host = element('p', { class: 'meta' })
    let shown = node
    const change = button(
      { class: 'editor-change', 'data-change': true },
      () =>
        askForEmbed(
          view,
          words,
          shown.attrs,
          attrs => setAttributes(view, place, attrs),
          () => removeNode(view, place),
        ),
      words.embedded.change,
    )
    const dom = element('figure', { class: 'editor-embed', contenteditable: 'false' }, title, host, change)
    return new LeafView(dom, node, next => {
      shown = next
      const url = String(next.attrs.url)
      title.textContent = String(next.attrs.title ?? words.embedded.title)
      host.textContent = URL.canParse(url) ? new URL(url).hostname : url
    })
  }

const footnote =
  (words: EditorWords): NodeViewConstructor =>
  (node, view, place) => {
    let shown = node
    const change = button({ class: 'editor-footnote-mark', 'data-change': true, tabindex: -1 }, () =>
      askForFootnote(
        view,
        words,
        shown,
        next => replaceNode(view, place, next),
        () => removeNode(view, place),
      ),
    )
    const dom = element('span', { class: 'editor-footnote', contenteditable: 'false' }, change)
    return new LeafView(dom, node, next => {
      shown = next
      change.title = next.textContent
      change.setAttribute('aria-label', `${words.note.change}: ${next.textContent}`)
    })
  }

export const leafViews = (words: EditorWords) => ({
  figure: figure(words),
  embed: embed(words),
  footnote: footnote(words),
})
