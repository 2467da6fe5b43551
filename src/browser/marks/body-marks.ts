import type { Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { readEdit, wider } from './follow-edit.ts'
import { addLost, findReturned, type Lost, type Marked, placeWanted, type Wanted } from './lost-words.ts'
import type { Stretch } from './stretch.ts'

/** Something that is marked in a story's body, with the attributes that show it. */
export interface BodyMark extends Marked {
  readonly attributes: Readonly<Record<string, string>>
}

/** What is marked in a body, and what was until an edit took its words away. */
export interface BodyMarks<Mark extends BodyMark> {
  readonly set: DecorationSet
  readonly lost: readonly Lost<Mark>[]
  /** Where letters were typed that nobody has looked at yet: they may be lost words again. */
  readonly typed: { readonly from: number; readonly to: number } | null
  /** How often something came back. */
  readonly returns: number
}

export const noMarks: BodyMarks<never> = { set: DecorationSet.empty, lost: [], typed: null, returns: 0 }

/** Takes marks along when the text changes. What comes back at once is marked at once, what is typed by `lookAtTyped`. */
export function followMarks<Mark extends BodyMark>(marks: BodyMarks<Mark>, tr: Transaction): BodyMarks<Mark> {
  if (!tr.docChanged) return marks
  const { mapping, taken, put, isAtOnce } = readEdit(tr)
  const set = marks.set.map(mapping, tr.doc)
  const lost = taken ? lostIn(marks, tr.before, taken) : marks.lost
  if (lost.length === 0) return { ...marks, set, lost, typed: null }
  const { typed } = marks
  const moved = typed && { from: mapping.map(typed.from, -1), to: mapping.map(typed.to, 1) }
  const next = { ...marks, set, lost, typed: put ? wider(moved, put.from, put.to) : moved }
  return isAtOnce ? lookAtTyped(next, tr.doc) : next
}

function lostIn<Mark extends BodyMark>(
  { set, lost }: BodyMarks<Mark>,
  before: Node,
  taken: { readonly from: number; readonly to: number },
): readonly Lost<Mark>[] {
  const cut = set
    .find(taken.from, taken.to, isMark)
    .filter(({ from, to }) => from < taken.to && taken.from < to)
  if (cut.length === 0) return lost
  const { text, offsetAt } = textPositions(before)
  return cut.reduce((all, { from, to, spec }) => {
    const start = offsetAt(from)
    return addLost(all, { mark: spec.mark, words: text.slice(start, offsetAt(to)), start })
  }, lost)
}

/** Marks lost words again where they were typed again. */
export function lookAtTyped<Mark extends BodyMark>(marks: BodyMarks<Mark>, doc: Node): BodyMarks<Mark> {
  const { set, lost, typed, returns } = marks
  if (!typed) return marks
  const positions = textPositions(doc)
  const { offsetAt } = positions
  const put = { start: offsetAt(typed.from), end: offsetAt(typed.to) }
  const left = new Map(markedIn<Mark>(set, positions).map(mark => [mark.id, mark]))
  const found = findReturned(positions.text, lost, put, id => left.get(id) ?? null)
  if (found.returned.length === 0) return { set, lost: found.lost, typed: null, returns }
  const ids = new Set(found.returned.map(({ id }) => id))
  const parts = set.find(undefined, undefined, spec => isMark(spec) && ids.has(spec.mark.id))
  return {
    set: set.remove(parts).add(
      doc,
      found.returned.map(mark => decorationOf(mark, positions)),
    ),
    lost: found.lost,
    typed: null,
    returns: returns + 1,
  }
}

/** Marks what the paper names; what is not in the text waits for its words. */
export function showMarks<Mark extends BodyMark>(
  marks: BodyMarks<Mark>,
  doc: Node,
  wanted: readonly Wanted<Mark>[],
): BodyMarks<Mark> {
  const positions = textPositions(doc)
  const left = new Map(markedIn<Mark>(marks.set, positions).map(mark => [mark.id, mark]))
  const { placed, lost } = placeWanted(positions.text, wanted, marks.lost, id => left.get(id) ?? null)
  const set = DecorationSet.create(
    doc,
    placed.map(mark => decorationOf(mark, positions)),
  )
  return { set, lost, typed: null, returns: marks.returns }
}

type Positions = ReturnType<typeof textPositions>

/** All marks of a text, where they stand in its plain text. */
export const markedIn = <Mark extends BodyMark>(
  set: DecorationSet,
  { offsetAt }: Pick<Positions, 'offsetAt'>,
): readonly (Mark & Stretch)[] =>
  set
    .find(undefined, undefined, isMark)
    .map(({ from, to, spec }) => ({ ...(spec.mark as Mark), start: offsetAt(from), end: offsetAt(to) }))

export const isMark = (spec: object): spec is { readonly mark: BodyMark } => 'mark' in spec

function decorationOf<Mark extends BodyMark>(
  { start, end, ...mark }: Mark & Stretch,
  { positionAt }: Positions,
): Decoration {
  return Decoration.inline(positionAt(start), positionAt(end - 1) + 1, mark.attributes, { mark })
}
