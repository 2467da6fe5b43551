import type * as Y from 'yjs'

/** The change from one text to another as one place: what begins and ends alike is left alone. */
export function difference(
  before: string,
  after: string,
): { readonly at: number; readonly removed: number; readonly added: string } {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  let end = 0
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { at, removed: before.length - at - end, added: after.slice(at, after.length - end) }
}

/** Holds a text field and a shared text together, the writer's caret where they left it. */
export function bindText(
  control: HTMLInputElement | HTMLTextAreaElement,
  text: Y.Text,
  isTouched: boolean,
): void {
  const take = () => {
    const { at, removed, added } = difference(text.toString(), control.value)
    if (removed === 0 && added === '') return
    text.doc?.transact(() => {
      text.delete(at, removed)
      text.insert(at, added)
    }, control)
  }
  if (isTouched) take()
  else if (control.value !== text.toString()) control.value = text.toString()

  control.addEventListener('input', take)
  text.observe(({ changes }, { origin }) => {
    if (origin === control) return
    let { selectionStart: start, selectionEnd: end } = control
    let at = 0
    for (const { retain = 0, insert, delete: removed = 0 } of changes.delta) {
      at += retain
      const added = typeof insert === 'string' ? insert.length : 0
      start = moved(start, at, removed, added)
      end = moved(end, at, removed, added)
      at += added
    }
    control.value = text.toString()
    if (document.activeElement === control) control.setSelectionRange(start, end)
    control.dispatchEvent(new Event('input', { bubbles: false }))
  })
}

function moved(place: number | null, at: number, removed: number, added: number): number {
  const was = place ?? 0
  if (was <= at) return was
  return Math.max(at, was - removed) + added
}
