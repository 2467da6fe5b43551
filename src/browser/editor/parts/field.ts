import { element, freshId } from './element.ts'

interface FieldOptions {
  readonly label: string
  readonly value?: string | null
  readonly hint?: string
  readonly type?: 'text' | 'url' | 'search'
  readonly lines?: number
  readonly maxlength?: number
}

interface DialogField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement | HTMLTextAreaElement
  /** What was filled in, without the space around it. */
  value(): string
  /** Shows what is wrong, tied to the field for screen readers; null takes it away. Gives back whether all is well. */
  check(message: string | null): boolean
}

/** A labelled line, or several lines, for a dialog. */
export function dialogField({
  label,
  value,
  hint,
  type = 'text',
  lines,
  maxlength,
}: FieldOptions): DialogField {
  const id = freshId()
  const shared = { id, class: 'input', maxlength, 'aria-describedby': hint ? `${id}-hint` : null }
  const input = lines
    ? element('textarea', { ...shared, rows: lines, spellcheck: 'true' })
    : element('input', { ...shared, type, autocomplete: 'off' })
  input.value = value ?? ''
  const error = element('p', { class: 'field-error', id: `${id}-error`, hidden: true })
  return {
    input,
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: id }, label),
      hint ? element('p', { class: 'field-hint', id: `${id}-hint` }, hint) : null,
      input,
      error,
    ),
    value: () => input.value.trim(),
    check(message) {
      error.hidden = message === null
      error.textContent = message
      if (message) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
      const described = [hint ? `${id}-hint` : '', message ? error.id : ''].filter(Boolean).join(' ')
      if (described) input.setAttribute('aria-describedby', described)
      else input.removeAttribute('aria-describedby')
      return message === null
    },
  }
}
