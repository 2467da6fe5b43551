import type { Attrs } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { openDialog } from '../parts/dialog.ts'
import { element, freshId } from '../parts/element.ts'
import { dialogField } from '../parts/field.ts'
import type { EditorWords } from '../words.ts'
import { focusField } from './focus-field.ts'
import { pictureAddress } from './picture-file.ts'
import { sendPicture } from './send-picture.ts'

/** Asks for a picture and its words. The file is stored as soon as it is chosen, so that it can be looked at. */
export function askForPicture(
  view: EditorView,
  words: EditorWords,
  known: Attrs | null,
  save: (attrs: Attrs) => void,
  remove?: () => void,
): void {
  const t = words.picture
  let file = String(known?.file ?? '')
  const chooser = fileField(known ? t.other : t.file)
  const focus = focusField(words, known?.focus)
  const alt = dialogField({ label: t.alt, value: known?.alt, lines: 2, maxlength: 500 })
  const caption = dialogField({ label: t.caption, value: known?.caption, lines: 2, maxlength: 500 })
  const credit = dialogField({ label: t.credit, value: known?.credit, maxlength: 200 })
  focus.show(pictureAddress(file))

  chooser.input.addEventListener('change', async () => {
    const [chosen] = chooser.input.files ?? []
    if (!chosen) return
    chooser.say(t.sending)
    const sent = await sendPicture(chosen, t.failed)
    chooser.say(sent.ok ? '' : sent.message)
    if (!sent.ok) return
    file = sent.file
    focus.show(pictureAddress(file))
  })
  openDialog({
    title: t.title,
    words,
    fields: [chooser.element, focus.element, alt.element, caption.element, credit.element],
    save() {
      const hasAlt = alt.check(alt.value() ? null : words.dialog.needed)
      chooser.say(file ? '' : words.dialog.needed)
      if (!file || !hasAlt) return false
      save({
        file,
        alt: alt.value(),
        caption: caption.value() || null,
        credit: credit.value() || null,
        focus: focus.value(),
      })
      return true
    },
    remove,
    closed: () => view.focus(),
  })
}

function fileField(label: string) {
  const id = freshId()
  const input = element('input', { id, class: 'input', type: 'file', accept: 'image/*' })
  const status = element('p', { class: 'field-hint', role: 'status' })
  return {
    input,
    element: element('div', { class: 'field' }, element('label', { for: id }, label), input, status),
    say: (message: string) => {
      status.textContent = message
    },
  }
}
