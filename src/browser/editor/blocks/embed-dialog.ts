import type { Attrs } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { linkTarget } from '../link/link-target.ts'
import { openDialog } from '../parts/dialog.ts'
import { dialogField } from '../parts/field.ts'
import type { EditorWords } from '../words.ts'

/** Asks what from elsewhere readers may look at, and under which words. */
export function askForEmbed(
  view: EditorView,
  words: EditorWords,
  known: Attrs | null,
  save: (attrs: Attrs) => void,
  remove?: () => void,
): void {
  const t = words.embedded
  const url = dialogField({ label: t.url, hint: t.urlHint, value: known?.url, type: 'url', maxlength: 2000 })
  const title = dialogField({ label: t.name, value: known?.title, maxlength: 300 })
  openDialog({
    title: t.title,
    words,
    fields: [url.element, title.element],
    save() {
      const address = linkTarget(url.value())
      if (!url.check(address?.startsWith('http') ? null : t.wrong)) return false
      save({ url: address, title: title.value() || null })
      return true
    },
    remove,
    closed: () => view.focus(),
  })
}
