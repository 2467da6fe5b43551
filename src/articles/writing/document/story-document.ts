import { createHash } from 'node:crypto'
import type { Node } from 'prosemirror-model'
import { updateYFragment } from 'y-prosemirror'
import * as Y from 'yjs'
import { parseMarkdown, writeMarkdown } from '../../../document/index.ts'
import { isTextField, type StoryFields, textFields } from '../fields.ts'
import { readBody } from './read-body.ts'

/** The document that several people write in: the body's fragment, two texts, and the form's other fields. */
export const openDocument = (changes: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc()
  doc.getXmlFragment('body')
  doc.getMap('fields')
  for (const name of textFields) doc.getText(name)
  Y.transact(doc, () => {
    for (const change of changes) Y.applyUpdate(doc, change)
  })
  return doc
}

/**
 * The first document of a story. The same story and the same text make the same bytes, so that one that is begun twice,
 * as after a restored backup, does not hold its text twice.
 */
export function beginDocument(storyId: string, fields: StoryFields): Uint8Array {
  const doc = openDocument([])
  doc.clientID = createHash('sha256')
    .update(JSON.stringify([storyId, Object.entries(fields).toSorted()]))
    .digest()
    .readUInt32BE()
  writeFields(doc, {}, Object.fromEntries(Object.entries(fields).toSorted()))
  return Y.encodeStateAsUpdate(doc)
}

export const bodyOf = (doc: Y.Doc): Node => readBody(doc.getXmlFragment('body')).node

/** What the form's fields hold, as the document has them now; without NUL, as every form is read. */
export function readFields(doc: Y.Doc): StoryFields {
  const fields = [
    ...doc.getMap<unknown>('fields').entries(),
    ...textFields.map(name => [name, doc.getText(name).toString()] as const),
    ['body', writeMarkdown(bodyOf(doc)).trimEnd()] as const,
  ]
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value).replaceAll('\0', '')]))
}

/** Changes what differs between two states of the fields, and nothing else of what the document holds. */
export function writeFields(doc: Y.Doc, before: StoryFields, after: StoryFields): void {
  Y.transact(doc, () => {
    for (const [name, value] of Object.entries(after)) {
      if ((before[name] ?? '') === value) continue
      if (name === 'body') writeBody(doc, value)
      else if (isTextField(name)) writeText(doc.getText(name), value)
      else doc.getMap('fields').set(name, value)
    }
  })
}

function writeBody(doc: Y.Doc, markdown: string): void {
  const fragment = doc.getXmlFragment('body')
  // An empty text stays without a paragraph: two who begin it would otherwise each have one of their own above it.
  if (markdown.trim() === '' && fragment.length === 0) return
  replaceBody(doc, parseMarkdown(markdown))
}

export const replaceBody = (doc: Y.Doc, body: Node): void =>
  updateYFragment(doc, doc.getXmlFragment('body'), body, { mapping: new Map(), isOMark: new Map() })

/** Replaces what lies between the common beginning and the common end, so that what others do beside it stays. */
function writeText(text: Y.Text, value: string): void {
  const now = text.toString()
  if (now === value) return
  let start = 0
  while (start < now.length && start < value.length && now[start] === value[start]) start += 1
  let end = 0
  const most = Math.min(now.length, value.length) - start
  while (end < most && now[now.length - 1 - end] === value[value.length - 1 - end]) end += 1
  text.delete(start, now.length - start - end)
  text.insert(start, value.slice(start, value.length - end))
}
