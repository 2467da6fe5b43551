import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentText, parseMarkdown, readMarkdown } from './index.ts'
import { mostCells } from './syntax/reading.ts'

const row = (cells: number, words = 'x') => `|${` ${words} |`.repeat(cells)}`
const table = (rows: number, columns: number, words = 'x') =>
  [row(columns), row(columns, '---'), ...Array.from({ length: rows - 1 }, () => row(columns, words))].join(
    '\n',
  )

function cellsIn(text: string): number {
  let cells = 0
  parseMarkdown(text).descendants(({ type }) => {
    if (type.name === 'tableCell' || type.name === 'tableHeader') cells += 1
    return !type.isTextblock
  })
  return cells
}

const problemsIn = (text: string) =>
  readMarkdown(text).problems.map(({ line, problem }) => `${line}: ${problem}`)

describe('a table', () => {
  test('of five thousand cells is one', () => {
    const text = table(500, 10)
    expect(cellsIn(text)).toBe(mostCells)
    expect(problemsIn(text)).toEqual([])
  })

  test('of more is shown as it is written, and refused by its line', () => {
    const text = `Before it.\n\n${table(501, 10)}\n\nAfter it.`
    expect(cellsIn(text)).toBe(0)
    expect(problemsIn(text)).toEqual(['3: table-too-large'])
    expect(documentText(parseMarkdown(text))).toContain('Before it.')
    expect(documentText(parseMarkdown(text))).toContain('| x | x |')
    expect(parseMarkdown(text).lastChild?.textContent).toBe('After it.')
  })

  test('of few letters that comes to many cells is refused as well', () => {
    const text = [row(1000), row(1000, '-'), ...Array.from({ length: 1000 }, () => '| x')].join('\n')
    expect(cellsIn(text)).toBe(0)
    expect(problemsIn(text)).toEqual(['1: table-too-large'])
  })

  test('that follows others finds the room that they left', () => {
    const text = `${table(300, 10)}\n\n${table(300, 10)}\n\n${table(50, 10)}`
    expect(cellsIn(text)).toBe(3500)
    expect(problemsIn(text)).toEqual(['303: table-too-large'])
  })
})

test('however the tables of a text are made, they come to no more cells than that, and no words are lost', () => {
  const part = fc.oneof(
    fc
      .tuple(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 60 }))
      .map(([rows, columns]) => table(rows, columns, 'word')),
    fc
      .tuple(fc.integer({ min: 2, max: 400 }), fc.integer({ min: 1, max: 400 }))
      .map(([rows, columns]) => `${row(columns)}\n${row(columns, '-')}\n${'| word\n'.repeat(rows)}`),
    fc.constant('word | word\n-|-|-\n'.repeat(200)),
    fc.constant('> word | word\n> -|-\n> word'),
  )
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n\n', '\n'),
      (parts, gap) => {
        const text = parts.join(gap)
        const words = (written: string) => written.match(/word/g)?.length ?? 0
        expect(cellsIn(text)).toBeLessThanOrEqual(mostCells)
        // One table that runs into another has rows that are wider than itself: what is beyond it Markdown drops.
        if (gap === '\n\n') expect(words(documentText(parseMarkdown(text)))).toBe(words(text))
      },
    ),
    { numRuns: 60 },
  )
})
