import type { Transaction } from 'prosemirror-state'
import { Mapping, StepMap } from 'prosemirror-transform'
import type { DecorationSet } from 'prosemirror-view'

/**
 * Takes marks along when the text changes. What others write comes as the whole document in one step, in which every
 * mark would be lost: then what really differs is mapped.
 */
export function followEdit(marks: DecorationSet, tr: Transaction): DecorationSet {
  if (!tr.docChanged) return marks
  return marks.map(replacesAll(tr) ? differenceOf(tr) : tr.mapping, tr.doc)
}

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
