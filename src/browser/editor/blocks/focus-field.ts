import { element, freshId } from '../parts/element.ts'
import type { EditorWords } from '../words.ts'
import { type Focus, readFocus, writeFocus } from './picture-file.ts'

interface FocusField {
  readonly element: HTMLElement
  /** Shows another picture; null shows none. */
  show(address: string | null): void
  value(): string | null
}

/** The place in a picture that has to stay in sight when it is cut to shape: pressed on it, or set by two controls. */
export function focusField(words: EditorWords, focus: unknown): FocusField {
  const t = words.picture
  let place = readFocus(focus)
  const image = element('img', { alt: '', draggable: 'false' })
  const mark = element('span', { class: 'editor-focus-mark', 'aria-hidden': 'true' })
  const picture = element('div', { class: 'editor-focus-picture' }, image, mark)
  const across = control(t.fromStart, place.x)
  const down = control(t.fromTop, place.y)

  const set = (next: Focus) => {
    place = next
    across.input.value = String(next.x)
    down.input.value = String(next.y)
    mark.style.setProperty('left', `${next.x}%`)
    mark.style.setProperty('top', `${next.y}%`)
  }
  picture.addEventListener('pointerdown', event => {
    const box = image.getBoundingClientRect()
    const per = (at: number, size: number) => Math.min(100, Math.max(0, Math.round((100 * at) / size)))
    set({ x: per(event.clientX - box.left, box.width), y: per(event.clientY - box.top, box.height) })
  })
  for (const { input } of [across, down])
    input.addEventListener('input', () => set({ x: Number(across.input.value), y: Number(down.input.value) }))
  set(place)

  const field = element(
    'fieldset',
    { class: 'field editor-focus' },
    element('legend', {}, t.focus),
    element('p', { class: 'field-hint' }, t.focusHint),
    picture,
    element('div', { class: 'editor-focus-controls' }, across.element, down.element),
  )
  return {
    element: field,
    show(address) {
      field.hidden = address === null
      if (address) image.src = address
    },
    value: () => writeFocus(place),
  }
}

function control(label: string, value: number) {
  const id = freshId()
  const input = element('input', { id, type: 'range', min: 0, max: 100, value })
  return { input, element: element('div', {}, element('label', { for: id }, label), input) }
}
