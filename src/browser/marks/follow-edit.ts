import type { Transaction } from 'prosemirror-state'
import { Mapping, StepMap } from 'prosemirror-transform'

/** Places in a document, from one up to another. */
interface Reach {
  readonly from: number
  readonly to: number
}

interface Edit {
  /** By which marks go along. */
  readonly mapping: Mapping
  /** What was taken out, in the document before; null: nothing. */
  readonly taken: Reach | null
  /** What was put in, in the document after; null: nothing. */
  readonly put: Reach | null
  /** It came at once rather than by a key: undone, pasted, or by a colleague. */
  readonly isAtOnce: boolean
}

/**
 * What a transaction does to a text. What others write, and what is undone, comes as the whole document in one step, in
 * which every mark would be lost: then what really differs counts.
 */
export function readEdit(tr: Transaction): Edit {
  const isWhole = replacesAll(tr)
  const mapping = isWhole ? differenceOf(tr) : tr.mapping
  let [taken, put]: [Reach | null, Reach | null] = [null, null]
  for (const [index, map] of mapping.maps.entries())
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      const [back, on] = [mapping.slice(0, index).invert(), mapping.slice(index + 1)]
      if (oldTo > oldFrom) taken = wider(taken, back.map(oldFrom, -1), back.map(oldTo, 1))
      if (newTo > newFrom) put = wider(put, on.map(newFrom, -1), on.map(newTo, 1))
    })
  const isAtOnce = isWhole || tr.getMeta('paste') === true || tr.getMeta('uiEvent') === 'drop'
  return { mapping, taken, put, isAtOnce }
}

export const wider = (reach: Reach | null, from: number, to: number): Reach =>
  reach ? { from: Math.min(reach.from, from), to: Math.max(reach.to, to) } : { from, to }

function replacesAll({ mapping, before }: Transaction): boolean {
  let whole = false
  for (const map of mapping.maps)
    map.forEach((from, to) => {
      if (from === 0 && to === before.content.size) whole = true
    })
  return whole
}

function differenceOf({ before, doc }: Transaction): Mapping {
  const from = before.content.findDiffStart(doc.content)
  const ends = before.content.findDiffEnd(doc.content)
  if (from === null || !ends) return new Mapping()
  // Where a letter is doubled, the two ends may have crossed the beginning.
  const crossed = Math.max(0, from - Math.min(ends.a, ends.b))
  const [oldEnd, newEnd] = [ends.a + crossed, ends.b + crossed]
  return new Mapping([new StepMap([from, oldEnd - from, newEnd - from])])
}
