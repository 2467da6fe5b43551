import { element, freshId } from '../parts/element.ts'
import type { EditorWords } from '../words.ts'

interface FocusField {
  readonly element: HTMLElement
  /** Shows another picture; null shows none. */
  show(address: string | null): void
  /** Null for the middle, which holds anyway and is not written down. */
  value(): string | null
}

const middle = 'middle'

/** The ninth of a picture that has to stay in sight when it is cut to shape: nine choices laid over the picture. */
export function focusField(words: EditorWords, focus: unknown): FocusField {
  const image = element('img', { alt: '' })
  const name = freshId()
  const choices = Object.entries(words.focuses).map(([value, label]) => {
    const input = element('input', { type: 'radio', name, value, 'aria-label': label })
    input.checked = value === (focus ?? middle)
    return input
  })
  const ninths = element(
    'div',
    { class: 'editor-focus-ninths' },
    ...choices.map(choice => element('label', {}, choice)),
  )
  const field = element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, words.picture.focus),
    element('p', { class: 'field-hint' }, words.picture.focusHint),
    element('div', { class: 'editor-focus-picture' }, image, ninths),
  )
  return {
    element: field,
    show(address) {
      field.hidden = address === null
      if (address) image.src = address
    },
    value() {
      const chosen = choices.find(({ checked }) => checked)?.value
      return chosen && chosen !== middle ? chosen : null
    },
  }
}
