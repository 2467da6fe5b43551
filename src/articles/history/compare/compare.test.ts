import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrozenClaim } from '../../../sourcing/index.ts'
import { blocksOf, compareBlocks } from './blocks.ts'
import { compareClaims } from './claims.ts'
import { foldUnchanged } from './passages.ts'
import { compareWords, type Piece } from './words.ts'

const written = (pieces: readonly Piece[]) =>
  pieces
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

const side = (pieces: readonly Piece[], without: 'gone' | 'new') =>
  pieces
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('')

describe('words', () => {
  test('change as a whole, and the rest of the sentence stays readable', () => {
    expect(
      written(
        compareWords(
          'the existence of a "schism", the BBC says.',
          'the existence of a "schism", Faisal Mekdad says.',
        ),
      ),
    ).toBe('the existence of a "schism", [-the BBC-][+Faisal Mekdad+] says.')
    expect(written(compareWords('The boat’s crew', 'The boats’ crew'))).toBe('The [-boat’s-][+boats’+] crew')
    expect(written(compareWords('One. Two.', 'One.'))).toBe('One.[- Two.-]')
    // No white space goes by itself: a reader would hear that nothing was removed.
    expect(written(compareWords('secondly the schism', 'secondly, he says, the schism'))).toBe(
      'secondly[+, he says,+] the schism',
    )
  })

  test('a lone word that stayed between longer changes goes with them', () => {
    const pieces = compareWords(
      'He walked down to the harbour and waited there all night.',
      'She drove up from some village and slept until next morning.',
    )
    expect(pieces.filter(({ is }) => is === 'gone').length).toBeLessThanOrEqual(2)
  })

  test('whatever changed, each side can be read from the pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'BBC', 'says', 'he', 'said', '“no”', '.', 'co-operate'), {
          maxLength: 30,
        }),
        fc.array(fc.constantFrom('the', 'BBC', 'says', 'she', 'said', '“no”', '.', 'co-operate'), {
          maxLength: 30,
        }),
        (one, other) => {
          const [was, is] = [one.join(' '), other.join(' ')]
          const pieces = compareWords(was, is)
          expect(side(pieces, 'new')).toBe(was)
          expect(side(pieces, 'gone')).toBe(is)
        },
      ),
    )
  })
})

describe('blocks', () => {
  const html =
    '<h2>Money</h2><p>One &amp; <em>two</em>.</p><ul><li>Item</li></ul><figure><img src="/a" alt="A boat"></figure>'

  test('are what a reader takes as one', () => {
    expect(blocksOf(html)).toEqual([
      { kind: 'heading', text: 'Money' },
      { kind: 'text', text: 'One & two.' },
      { kind: 'text', text: 'Item' },
      { kind: 'picture', text: 'A boat' },
    ])
  })

  test('meet the block that they were changed into, and those that came or went stand alone', () => {
    const was = blocksOf('<p>The ferry sails at ten every day.</p><p>Nobody came.</p><p>The end.</p>')
    const is = blocksOf(
      '<p>A new first paragraph about money.</p><p>The ferry sails at nine every day.</p><p>The end.</p>',
    )
    expect(compareBlocks(was, is).map(({ is: what, pieces }) => [what, written(pieces)])).toEqual([
      ['new', '[+A new first paragraph about money.+]'],
      ['changed', 'The ferry sails at [-ten-][+nine+] every day.'],
      ['gone', '[-Nobody came.-]'],
      ['same', 'The end.'],
    ])
  })

  test('that stayed, far from any change, are folded', () => {
    const text = (paragraphs: readonly string[]) =>
      blocksOf(paragraphs.map(words => `<p>${words}</p>`).join(''))
    const was = ['a', 'b', 'c', 'd', 'The ferry sails at ten', 'e', 'f']
    const is = was.map(words => words.replace('ten', 'nine'))
    expect(
      foldUnchanged(compareBlocks(text(was), text(is))).map(({ isFolded, blocks }) => [
        isFolded,
        blocks.length,
      ]),
    ).toEqual([
      [true, 3],
      [false, 3],
      [false, 1],
    ])
  })

  test('two texts that share nothing are compared in no time', () => {
    const long = (word: string) =>
      blocksOf(
        Array.from({ length: 400 }, (_, number) => `<p>${`${word}${number} `.repeat(60)}</p>`).join(''),
      )
    const began = performance.now()
    compareBlocks(long('one'), long('two'))
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('claims', () => {
  const claim = (id: string, number: number, source: string | null, manner = 'published-report') =>
    ({
      id,
      number,
      anchor: { exact: `words of ${id}` },
      source: source === null ? null : { wording: source },
      manner,
      hops: [],
    }) as unknown as FrozenClaim

  test('are known by themselves, whatever their numbers, and only another attribution is a change', () => {
    const was = [claim('a', 1, 'the BBC'), claim('b', 2, 'Doucet'), claim('c', 3, null, 'unattributed')]
    const is = [
      claim('b', 1, 'Doucet'),
      claim('a', 2, 'Faisal Mekdad', 'on-record'),
      claim('d', 3, 'A board'),
    ]
    expect(compareClaims(was, is)).toEqual([
      {
        number: 2,
        exact: 'words of a',
        was: { source: 'the BBC', manner: 'published-report', via: [] },
        is: { source: 'Faisal Mekdad', manner: 'on-record', via: [] },
      },
      {
        number: 3,
        exact: 'words of d',
        was: null,
        is: { source: 'A board', manner: 'published-report', via: [] },
      },
      { number: 3, exact: 'words of c', was: { source: null, manner: 'unattributed', via: [] }, is: null },
    ])
  })
})
