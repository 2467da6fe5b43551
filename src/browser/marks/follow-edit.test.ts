import { EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../document/index.ts'
import { readEdit } from './follow-edit.ts'

const state = EditorState.create({ doc: parseMarkdown('One fine day.\n\nIt rained, she said.') })
const marked = (words: string) => {
  let at = 0
  state.doc.descendants((node, position) => {
    const place = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (place >= 0) at = position + place
  })
  return DecorationSet.create(state.doc, [Decoration.inline(at, at + words.length, { class: 'claimed' })])
}
const followed = (set: DecorationSet, tr: Transaction) =>
  set
    .map(readEdit(tr).mapping, tr.doc)
    .find()
    .map(({ from, to }) => tr.doc.textBetween(from, to))

test('a mark moves with what is typed before it', () => {
  const tr = state.tr.insertText('Once, o', 1, 2)
  expect(followed(marked('It rained'), tr)).toEqual(['It rained'])
})

test('a mark outlives that the whole text is put in anew with a change elsewhere', () => {
  const next = parseMarkdown('One fine and sunny day.\n\nIt rained, she said.')
  const tr = state.tr.replaceWith(0, state.doc.content.size, next.content)
  expect(followed(marked('It rained'), tr)).toEqual(['It rained'])
})

test('a doubled letter before a mark does not tear it', () => {
  const next = parseMarkdown('One finne day.\n\nIt rained, she said.')
  const tr = state.tr.replaceWith(0, state.doc.content.size, next.content)
  expect(followed(marked('It rained'), tr)).toEqual(['It rained'])
})

test('a mark whose words are deleted is gone', () => {
  const tr = state.tr.delete(16, state.doc.content.size)
  expect(followed(marked('It rained'), tr)).toEqual([])
})
