import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

/** A document from what a browser or a file says it is. Null for what is none of this schema. */
export function documentFromJson(json: unknown): Node | null {
  try {
    const doc = schema.nodeFromJSON(json)
    doc.check()
    return doc.type === schema.topNodeType ? doc : null
  } catch {
    return null
  }
}
