import * as Y from 'yjs'
import { textFields } from '../fields.ts'
import { readBody } from './read-body.ts'

/** Far above what a day's writing comes to: a document past it would be slow for everybody who opens it. */
const mostBytes = 8_000_000

const mostFields = 500
const longestField = 10_000

type Checked =
  | { readonly ok: true; readonly mended: boolean }
  | { readonly ok: false; readonly reason: 'outside-schema' | 'too-large'; readonly what: string }

/** Whether a document is a story's: what it is made of, and how large. */
export function checkDocument(doc: Y.Doc): Checked {
  const foreign = foreignPart(doc)
  if (foreign) return { ok: false, reason: 'outside-schema', what: foreign }
  const { foreign: inBody, mended } = readBody(doc.getXmlFragment('body'))
  if (inBody) return { ok: false, reason: 'outside-schema', what: inBody }
  if (Y.encodeStateAsUpdate(doc).length > mostBytes)
    return { ok: false, reason: 'too-large', what: `more than ${mostBytes} bytes` }
  return { ok: true, mended }
}

const roots = new Set<string>(['body', 'fields', ...textFields])

function foreignPart(doc: Y.Doc): string | null {
  for (const name of doc.share.keys()) if (!roots.has(name)) return `a part named ${name.slice(0, 40)}`
  for (const name of textFields) {
    const text = doc.getText(name)
    if (text.length > longestField) return `${name}, too long`
    if (
      text.toDelta().some((run: { insert: unknown; attributes?: unknown }) => typeof run.insert !== 'string')
    )
      return `${name}, with more than letters`
  }
  const fields = doc.getMap<unknown>('fields')
  if (fields.size > mostFields) return 'too many fields'
  for (const [name, value] of fields.entries()) {
    if (!/^[a-z][\w.-]{0,80}$/i.test(name) || typeof value !== 'string' || value.length > longestField)
      return `the field ${name.slice(0, 40)}`
  }
  return null
}
