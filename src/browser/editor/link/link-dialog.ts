import type { Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { schema } from '../../../document/index.ts'
import { openDialog } from '../parts/dialog.ts'
import { dialogField } from '../parts/field.ts'
import type { EditorWords } from '../words.ts'
import { linkAround } from './link-range.ts'
import { linkTarget } from './link-target.ts'
import { suggestStories } from './suggest-stories.ts'

const { link } = schema.marks

/** Asks where words lead. Without a selection the link that the writer stands in is changed, or new words are put in. */
export function askForLink(view: EditorView, words: EditorWords): void {
  const { selection } = view.state
  const known = linkAround(view.state)
  const { from, to } = known ?? selection
  const address = dialogField({
    label: words.link.href,
    hint: words.link.hint,
    value: known?.href ?? '',
    maxlength: 2000,
  })
  const text = from === to ? dialogField({ label: words.link.words, maxlength: 300 }) : null
  const suggestions = suggestStories(address.input, story => {
    if (text && !text.value()) text.input.value = story.headline
  })
  openDialog({
    title: words.link.title,
    words,
    fields: [address.element, suggestions, text?.element ?? null],
    save() {
      const href = linkTarget(address.value())
      if (!address.check(href ? null : words.link.wrong) || !href || !link) return false
      const marks = link.create({ href })
      const { tr } = view.state
      if (text) tr.insert(from, schema.text(text.value() || href, [marks]))
      else tr.removeMark(from, to, link).addMark(from, to, marks)
      view.dispatch(tr.scrollIntoView())
      return true
    },
    remove: known ? () => takeLinkOff(view.state, view.dispatch) : undefined,
    closed: () => view.focus(),
  })
}

export const takeLinkOff: Command = (state, dispatch) => {
  const range = linkAround(state)
  if (!range || !link) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, link))
  return true
}
