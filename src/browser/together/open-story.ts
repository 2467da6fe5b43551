import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { fillBody } from '../editor/fill-body.ts'
import { share } from './share.ts'
import { showSaved } from './show-saved.ts'
import type { Marks } from './stream.ts'

interface SharedStory {
  readonly doc: Y.Doc
  readonly body: Y.XmlFragment
  readonly awareness: Awareness
  /** The text is in the document. Until then the form works as it does without a script. */
  readonly ready: Promise<void>
  /** The story's id, once the paper has it and the page shows what belongs to it. */
  readonly saved: Promise<string>
  /** Called before something of others comes in: what the writer has just done on the page is read first. */
  beforeNews(listener: () => void): void
  readonly hearMarks: HearMarks
  /** Called whenever the paper has taken all that was written here. */
  onSaved(listener: () => void): void
}

/** Calls when a colleague, or the writer on another page, changed what is marked in the story's texts. */
export type HearMarks = (marks: Marks, listener: () => void) => void

/** Something of others comes in, all that was written here is taken, or marks changed. */
type News = 'coming' | 'saved' | Marks

/**
 * The shared document behind a story's form. A form that came back with what is saved nowhere, such as after a conflict,
 * has a document of its own instead, made of what it holds.
 */
export function openStory(form: HTMLFormElement): SharedStory {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const body = doc.getXmlFragment('body')
  const told = new EventTarget()
  const tell = (what: News) => void told.dispatchEvent(new Event(what))
  const hear = (what: News, listener: () => void) => told.addEventListener(what, () => listener())
  const bar = form.querySelector<HTMLElement>('[data-writing]')
  const { promise: saved, resolve: isSaved } = Promise.withResolvers<string>()
  const known = form.querySelector<HTMLElement>('[data-claims]')?.dataset.claims
  if (known) isSaved(known)
  const ready = bar
    ? share({
        ...{ form, bar, doc, awareness },
        readPage: () => tell('coming'),
        onBegun: id => void showSaved(id).then(() => isSaved(id)),
        onMarks: tell,
        onSaved: () => tell('saved'),
      })
    : fill(form, body)
  return {
    ...{ doc, body, awareness, ready, saved },
    beforeNews: listener => hear('coming', listener),
    hearMarks: hear,
    onSaved: listener => hear('saved', listener),
  }
}

function fill(form: HTMLFormElement, body: Y.XmlFragment): Promise<void> {
  const field = form.elements.namedItem('body')
  if (field instanceof HTMLTextAreaElement) fillBody(body, field.value)
  return Promise.resolve()
}
