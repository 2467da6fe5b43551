import { EditorState, type Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../document/index.ts'
import { type BodyMark, type BodyMarks, followMarks, lookAtTyped, noMarks, showMarks } from './body-marks.ts'
import { findAnchor } from './find-anchor.ts'

const markdown = 'One fine day.\n\nIt *rained*, she said.\n\nIt *rained*, he said.'
const begin = EditorState.create({ doc: parseMarkdown(markdown) })

/** The second of two equal sentences. */
const quote = { exact: 'It rained', start: 36, prefix: '' }
const wanted = {
  ...quote,
  mark: { id: 'one', attributes: { class: 'claimed' } },
  find: (text: string) => findAnchor(text, quote),
}
const marked: BodyMarks<BodyMark> = showMarks(noMarks, begin.doc, [wanted])

const wordsOf = ({ set }: BodyMarks<BodyMark>, { doc }: { doc: typeof begin.doc }) =>
  set.find().map(({ from, to }) => `${doc.textBetween(from, to)} at ${from}`)

/** The text as it was, in one step, as an undo comes. */
const putBack = (state: EditorState): Transaction =>
  state.tr.replaceWith(0, state.doc.content.size, begin.doc.content)

test('words that are taken out and undone are marked at once, in whole and in their place', () => {
  const before = wordsOf(marked, begin)
  const [at] = marked.set.find()
  const cuts = [
    [0, begin.doc.content.size],
    [at?.from ?? 0, at?.to ?? 0],
    [(at?.from ?? 0) + 5, (at?.to ?? 0) + 4],
    [(at?.from ?? 0) - 4, (at?.to ?? 0) - 3],
  ] as const
  for (const [from, to] of cuts) {
    const cut = begin.tr.delete(from, to)
    const without = followMarks(marked, cut)
    expect(wordsOf(without, cut)).not.toEqual(before)
    const back = putBack(begin.apply(cut))
    const again = followMarks(without, back)
    expect(wordsOf(again, back)).toEqual(before)
    expect(again.returns).toBe(1)
  }
})

test('words that were changed since the paper knew them come back as they were', () => {
  const [at] = marked.set.find()
  const typed = begin.tr.insertText('often ', (at?.from ?? 0) + 3)
  const changed = followMarks(marked, typed)
  const state = begin.apply(typed)
  const cut = state.tr.delete((at?.from ?? 0) - 1, (at?.to ?? 0) + 8)
  const back = begin.apply(typed).apply(cut).tr
  const again = followMarks(
    followMarks(changed, cut),
    back.replaceWith(0, back.doc.content.size, typed.doc.content),
  )
  expect(wordsOf(again, typed)).toEqual([`It often rained at ${at?.from}`])
})

test('words that are typed again are marked once somebody looks', () => {
  const [at] = marked.set.find()
  const [from, to] = [at?.from ?? 0, at?.to ?? 0]
  const cut = begin.tr.delete(to - 1, to)
  let marks = followMarks(marked, cut)
  const typed = begin.apply(cut).tr.insertText('d', to - 1)
  marks = followMarks(marks, typed)
  expect(wordsOf(marks, typed)).toEqual([`It raine at ${from}`])
  expect(wordsOf(lookAtTyped(marks, typed.doc), typed)).toEqual([`It rained at ${from}`])
})

test('while nothing is lost, nothing is looked for', () => {
  const typed = begin.tr.insertText('Once. ', 1)
  expect(followMarks(marked, typed)).toMatchObject({ lost: [], typed: null, returns: 0 })
})
