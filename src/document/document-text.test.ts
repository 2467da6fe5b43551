import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../../test/factories/document.ts'
import { documentText, parseMarkdown, textPositions } from './index.ts'

test('is the text blocks with empty lines between them, footnotes last', () => {
  const text = `## Ferry^[Since 1953.]

The board *voted*\\
twice.

- One
  - Two

![A ferry](ferry.jpg "At low water")

> [!fact] In figures
>
> | a | b |
> |---|---|
> | 1 |   |
`
  expect(documentText(parseMarkdown(text))).toBe(
    ['Ferry', 'The board voted\ntwice.', 'One', 'Two', 'a', 'b', '1', 'Since 1953.'].join('\n\n'),
  )
  expect(documentText(parseMarkdown(''))).toBe('')
})

test('every place in it is a position in the document, and that position is the place again', () => {
  fc.assert(
    fc.property(anyDocument, doc => {
      const { text, positionAt, offsetAt } = textPositions(doc)
      expect(text).toBe(documentText(doc))
      const places = text.split('').flatMap((_, offset) => {
        const place = offsetAt(positionAt(offset))
        const betweenBlocks = text.slice(offset - 1, offset + 1) === '\n\n' && place === offset - 1
        return place === offset || betweenBlocks ? [] : [offset]
      })
      expect(places).toEqual([])
    }),
  )
})

test('the character at a place is the one at its position', () => {
  fc.assert(
    fc.property(anyDocument, doc => {
      const { text, positionAt } = textPositions(doc)
      const wrong = text.split('').filter((character, offset) => {
        const position = positionAt(offset)
        return character !== '\n' && doc.textBetween(position, position + 1) !== character
      })
      expect(wrong).toEqual([])
    }),
  )
})
