import type { Node } from 'prosemirror-model'
import { parseMarkdown, writeMarkdown } from '../../document/index.ts'

/**
 * The Markdown of a text that is edited as a structure. As long as the structure means what was there at the beginning,
 * the Markdown is the very same, however it was written; so opening a story changes nothing.
 */
export class WrittenText {
  #doc: Node
  #markdown: string

  constructor(markdown: string) {
    this.#markdown = markdown
    this.#doc = parseMarkdown(markdown)
  }

  of(doc: Node): string {
    if (doc !== this.#doc && !doc.eq(this.#doc)) this.#markdown = writeMarkdown(doc)
    this.#doc = doc
    return this.#markdown
  }

  /** Reads Markdown that somebody writes; what they wrote stays as it is. */
  read(markdown: string): Node {
    this.#markdown = markdown
    this.#doc = parseMarkdown(markdown)
    return this.#doc
  }
}
