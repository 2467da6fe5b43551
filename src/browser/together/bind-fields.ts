import type * as Y from 'yjs'
import { bindText, textFields } from '../fields/index.ts'
import { fromPaper } from './line.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Of the form alone, or of the text, which the editor writes. */
const own = new Set(['body', 'key', 'since', 'shared', 'rows', 'picture', 'removePicture', 'do'])

const isControl = (target: unknown): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** What somebody typed before the document came, which a browser that fills forms in again did not. */
export function watchTouched(form: HTMLFormElement): Set<string> {
  const touched = new Set<string>()
  form.addEventListener('input', event => {
    if (event.isTrusted && isControl(event.target)) touched.add(event.target.name)
  })
  return touched
}

/** Holds a form's fields and the document together: the last who changes a field has it. */
export function bindFields(form: HTMLFormElement, doc: Y.Doc, touched: ReadonlySet<string>): void {
  const fields = doc.getMap<string>('fields')
  const isShared = (name: string) => name !== '' && !own.has(name) && !textFields.some(text => text === name)

  const take = (control: Control) => {
    if (!isShared(control.name) || control.type === 'file' || control.type === 'submit') return
    const value = shownValue(control)
    if ((fields.get(control.name) ?? '') !== value) fields.set(control.name, value)
  }
  const show = (name: string) => {
    const value = fields.get(name)
    const control = form.elements.namedItem(name)
    if (value !== undefined && isShared(name) && isControl(control)) write(control, value)
  }

  for (const name of textFields) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLTextAreaElement) bindText(control, doc.getText(name), touched.has(name))
  }
  for (const name of touched) {
    const control = form.elements.namedItem(name)
    if (isControl(control)) take(control)
  }
  for (const name of fields.keys()) show(name)
  fields.observe(({ keysChanged }, { origin }) => {
    if (origin === fromPaper) for (const name of keysChanged) show(name)
  })
  for (const kind of ['input', 'change'])
    form.addEventListener(kind, ({ target }) => {
      if (isControl(target)) take(target)
    })
}

const shownValue = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === 'checkbox'
    ? control.checked
      ? control.value
      : ''
    : control.value

function write(control: Control, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value !== ''
  else if (control.type !== 'file' && control.value !== value) control.value = value
}
