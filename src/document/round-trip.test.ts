import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDocument, anyMarkdown } from '../../test/factories/document.ts'
import { documentFromJson, documentText, parseMarkdown, writeMarkdown } from './index.ts'

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('a document', () => {
  test('comes back from its Markdown as it was', () => {
    fc.assert(
      fc.property(anyDocument, doc => {
        const written = writeMarkdown(doc)
        expect(parseMarkdown(written).toJSON(), written).toEqual(doc.toJSON())
      }),
      { numRuns: 300 },
    )
  })

  test('comes back from JSON as it was', () => {
    fc.assert(fc.property(anyDocument, doc => documentFromJson(doc.toJSON())?.eq(doc) === true))
  })
})

describe('any text', () => {
  test('is read, and as what the schema knows', () => {
    fc.assert(
      fc.property(anyMarkdown, text => {
        parseMarkdown(text).check()
      }),
      { numRuns: 300 },
    )
  })

  test('keeps its words when it is written anew, and then stays as it is', () => {
    fc.assert(
      fc.property(anyMarkdown, text => {
        const doc = parseMarkdown(text)
        const written = writeMarkdown(doc)
        const again = parseMarkdown(written)
        expect(words(documentText(again))).toBe(words(documentText(doc)))
        expect(writeMarkdown(again)).toBe(written)
      }),
      { numRuns: 300 },
    )
  })
})

test.each([null, 'doc', {}, { type: 'paragraph' }, { type: 'doc', content: [{ type: 'script' }] }])(
  '%j is no document',
  json => expect(documentFromJson(json)).toBeNull(),
)

describe('what a person writes', () => {
  test.each([
    ['a *b* **c** ~~d~~ `e`'],
    ['*em***strong**', '_em_**strong**'],
    ['un*frigging*believable'],
    ['snake_case and __strong__', 'snake_case and **strong**'],
    ['1\\. no list'],
    ['AT&T, R&D, 5 < 6, a | b'],
    ['[the board](https://example.org/a "Its page")'],
    ['<https://example.org/a>'],
    ['- a\n  - b\n- c'],
    ['1. a\n\n   b\n\n2. c'],
    ['> [!pull]\n> I have *not*.\n> — Ruth & Son'],
    ['> [!fact] In figures\n>\n> | a | b |\n> | --- | --: |\n> | 1 | 2 |'],
    ['A note.^[Its [minutes](https://example.org/m).]'],
    ['A note.[^m]\n\n[^m]: Its minutes.', 'A note.^[Its minutes.]'],
    ['![A ferry](ferry.jpg#focus=top "At low water | Photograph: Ida")'],
    ['[!embed](https://video.example/a "The crossing, filmed")'],
    ['a\\\nb'],
    ['## A heading\n\n---\n\n```\ncode\n```'],
  ])('%j stays as it is, or as it is usual', (text, usual = text) => {
    expect(writeMarkdown(parseMarkdown(text))).toBe(usual)
  })
})
