import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Mark, TextLayer } from '../fields/index.ts'
import type { Present } from './presence.ts'

/** Tells colleagues where one is in a field, and marks where they are in it. */
export function showWhere(layer: TextLayer, doc: Y.Doc, awareness: Awareness): void {
  const { control } = layer
  const text = doc.getText(control.name)
  let told = ''

  const tell = () => {
    const { cursor } = (awareness.getLocalState() ?? {}) as Present
    if (document.activeElement !== control) {
      if (cursor && placeOf(cursor.head) !== null) awareness.setLocalStateField('cursor', null)
      told = ''
      return
    }
    const { selectionStart, selectionEnd, selectionDirection } = control
    const now = `${selectionStart} ${selectionEnd} ${selectionDirection}`
    if (now === told) return
    told = now
    const ends = [selectionStart, selectionEnd].map(place =>
      Y.createRelativePositionFromTypeIndex(text, place),
    )
    const [anchor, head] = selectionDirection === 'backward' ? ends.toReversed() : ends
    awareness.setLocalStateField('cursor', { anchor, head })
  }

  const placeOf = (told: unknown): number | null => {
    const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(told), doc)
    return place?.type === text ? place.index : null
  }

  const show = () => {
    const marks: Mark[] = []
    for (const [client, { user, cursor }] of awareness.getStates() as Map<number, Present>) {
      if (client === awareness.clientID || !cursor) continue
      const [anchor, head] = [placeOf(cursor.anchor), placeOf(cursor.head)]
      if (anchor === null || head === null) continue
      const colour = `other--${user?.colour ?? 0}`
      marks.push({ start: head, end: head, class: `other-caret ${colour}`, name: user?.name ?? '' })
      if (anchor !== head) {
        const [start, end] = [Math.min(anchor, head), Math.max(anchor, head)]
        marks.push({ start, end, class: `other-selection ${colour}` })
      }
    }
    layer.set('others', marks)
  }

  for (const kind of ['focus', 'blur', 'input', 'keyup', 'click', 'select'])
    control.addEventListener(kind, tell)
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === control) tell()
  })
  awareness.on('change', show)
  show()
  tell()
}
