import { Awareness } from 'y-protocols/awareness'
import { Doc } from 'yjs'
import { createEditor, fillBody } from './editor/index.ts'

/** The story's form at the desk: its text becomes the writing surface. */
for (const mount of document.querySelectorAll<HTMLElement>('[data-editor]')) {
  const textarea = mount.querySelector('textarea')
  if (!textarea) continue
  const doc = new Doc()
  const body = doc.getXmlFragment('body')
  fillBody(body, textarea.value)
  createEditor(mount, textarea, { body, awareness: new Awareness(doc) })
}
