import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { button, element } from '../parts/element.ts'
import { dialogField } from '../parts/field.ts'
import { counted, type EditorWords } from '../words.ts'
import { foundIn, look, replaceEvery, replaceOne, step } from './found-places.ts'

export interface FindBar {
  readonly element: HTMLElement
  /** Opens with what is selected in the text. */
  open(): void
  close(): void
}

/** Find and replace, in a bar above the text. Enter goes on, Shift and Enter back, Escape closes. */
export function findBar(view: () => EditorView, words: EditorWords): FindBar {
  const t = words.search
  const wanted = dialogField({ label: t.find, type: 'search' })
  const instead = dialogField({ label: t.replace })
  const matchCase = checkbox(t.matchCase)
  const wholeWords = checkbox(t.wholeWords)
  const status = element('output', { class: 'meta editor-find-count', role: 'status' })
  const quiet = { class: 'button button--quiet' }

  const tell = () => {
    const { query, places, current } = foundIn(view())
    const place = t.count.replace('##', String(places.length)).replace('#', String(current + 1))
    status.textContent = !query?.text ? '' : places.length === 0 ? t.none : place
    view().dom.querySelector('.found--current')?.scrollIntoView({ block: 'center' })
  }
  const search = () => {
    look(view(), {
      text: wanted.input.value,
      matchCase: matchCase.input.checked,
      wholeWords: wholeWords.input.checked,
    })
    tell()
  }
  const go = (by: 1 | -1) => () => {
    step(view(), by)
    tell()
  }
  const close = () => {
    const { places, current } = foundIn(view())
    const place = places[current]
    const { doc, tr } = view().state
    if (place) view().dispatch(tr.setSelection(TextSelection.create(doc, place.from, place.to)))
    look(view(), null)
    bar.hidden = true
    view().focus()
  }

  const bar = element(
    'div',
    { class: 'editor-find', role: 'search', 'aria-label': t.title, hidden: true },
    element('div', { class: 'editor-find-fields' }, wanted.element, instead.element),
    element('div', { class: 'editor-find-options' }, matchCase.element, wholeWords.element, status),
    element(
      'div',
      { class: 'editor-find-buttons' },
      button(quiet, go(-1), t.previous),
      button(quiet, go(1), t.next),
      button(quiet, () => replaceAndTell(replaceOne), t.one),
      button(quiet, () => replaceAndTell(replaceEvery), t.every),
      button(quiet, close, t.close),
    ),
  )
  function replaceAndTell(replace: typeof replaceOne | typeof replaceEvery) {
    const replaced = replace(view(), instead.input.value)
    tell()
    if (typeof replaced === 'number') status.textContent = counted(t.replaced, replaced)
  }

  wanted.input.addEventListener('input', search)
  for (const { input } of [matchCase, wholeWords]) input.addEventListener('change', search)
  bar.addEventListener('keydown', event => {
    // While an input method is at work Enter and Escape are its own.
    if (event.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === wanted.input) go(event.shiftKey ? -1 : 1)()
    else if (event.key === 'Enter' && event.target === instead.input) replaceAndTell(replaceOne)
    else return
    event.preventDefault()
    event.stopPropagation()
  })

  return {
    element: bar,
    open() {
      const { from, to } = view().state.selection
      const selected = view().state.doc.textBetween(from, to, '\n')
      if (selected && !selected.includes('\n')) wanted.input.value = selected
      bar.hidden = false
      wanted.input.select()
      wanted.input.focus()
      search()
    },
    close,
  }
}

function checkbox(label: string) {
  const input = element('input', { type: 'checkbox' })
  return { input, element: element('label', { class: 'check' }, input, element('span', {}, label)) }
}
