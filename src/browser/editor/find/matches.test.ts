import { describe, expect, test } from 'vitest'
import { findMatches } from './matches.ts'

const loose = { matchCase: false, wholeWords: false }
const found = (text: string, wanted: string, options = loose) =>
  findMatches(text, { text: wanted, ...options }).map(({ from, to }) => text.slice(from, to))

describe('what is looked for', () => {
  test('is found in all its cases, or only as written', () => {
    expect(found('The board, the Board, THE BOARD', 'Board')).toEqual(['board', 'Board', 'BOARD'])
    expect(found('The board, the Board', 'Board', { ...loose, matchCase: true })).toEqual(['Board'])
    expect(found('Über, ÜBER, über', 'über')).toEqual(['Über', 'ÜBER', 'über'])
  })

  test('stands alone when whole words are wanted, in every script', () => {
    const whole = { ...loose, wholeWords: true }
    expect(found('port, airport, ports, Port', 'port', whole)).toEqual(['port', 'Port'])
    expect(found('порт, аэропорт', 'порт', whole)).toEqual(['порт'])
    expect(found('a (port) in-port', '(port)', whole)).toEqual(['(port)'])
  })

  test('is what was typed and no pattern', () => {
    expect(found('£4.2 and £4x2 [a] \\d', '£4.2')).toEqual(['£4.2'])
    expect(found('£4.2 and £4x2 [a] \\d', '[a] \\d')).toEqual(['[a] \\d'])
    expect(found('anything', '')).toEqual([])
  })

  test('is found with the quotation marks and spaces that typography sets', () => {
    expect(found('the “Board’s” own', `"Board's"`)).toEqual(['“Board’s”'])
    expect(found('10\u00a0000', '10 000')).toEqual(['10\u00a0000'])
  })

  test('keeps its place behind letters that change their length with their case', () => {
    expect(findMatches('İİ port', { text: 'port', ...loose })).toEqual([{ from: 3, to: 7 }])
  })
})
