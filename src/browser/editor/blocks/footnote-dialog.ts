import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { schema } from '../../../document/index.ts'
import { openDialog } from '../parts/dialog.ts'
import { dialogField } from '../parts/field.ts'
import type { EditorWords } from '../words.ts'

/** Asks for a footnote's text. Stress and links within it are kept where the text did not change. */
export function askForFootnote(
  view: EditorView,
  words: EditorWords,
  known: Node | null,
  save: (footnote: Node) => void,
  remove?: () => void,
): void {
  const text = dialogField({
    label: words.note.text,
    value: known?.textContent ?? '',
    lines: 4,
    maxlength: 2000,
  })
  openDialog({
    title: words.note.title,
    words,
    fields: [text.element],
    save() {
      const note = text.value().replace(/\s+/g, ' ')
      if (!text.check(note ? null : words.dialog.needed)) return false
      if (note !== known?.textContent) save(schema.node('footnote', null, schema.text(note)))
      return true
    },
    remove,
    closed: () => view.focus(),
  })
}
