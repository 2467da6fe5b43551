import { prosemirrorToYXmlFragment } from 'y-prosemirror'
import type { XmlFragment } from 'yjs'
import { parseMarkdown } from '../../document/index.ts'

/** Puts a text into a shared document that nobody has written in yet. */
export function fillBody(body: XmlFragment, markdown: string): void {
  if (body.length === 0 && markdown.trim() !== '') prosemirrorToYXmlFragment(parseMarkdown(markdown), body)
}
