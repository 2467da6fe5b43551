import { describe, expect, test } from 'vitest'
import { cleanName, foldName, lengthProblem, speaksForPaper } from './display-name.ts'

describe('a display name', () => {
  test('has two to 40 characters as a person counts them, and a letter or digit', () => {
    for (const name of ['Jo', '李明', 'Ö2', 'x'.repeat(40), '👩‍👩‍👧‍👦 family'])
      expect(lengthProblem(cleanName(name)), name).toBeNull()
    for (const name of ['', ' ', 'x', '--', '👩‍👩‍👧‍👦👍', '\u200b\u202e\u0000', '…'])
      expect(lengthProblem(cleanName(name)), name).toBe('too-short')
    for (const name of ['x'.repeat(41), `Zo${'\u0301'.repeat(300)}`])
      expect(lengthProblem(cleanName(name)), name).toBe('too-long')
  })

  test('is one line without control characters and marks that turn the text', () => {
    expect(cleanName(' Wren\n\tAshdown\u202e\u0007 ')).toBe('Wren Ashdown')
  })
})

test('names that look alike have one outline', () => {
  const groups = [
    [
      'Agnes Tolliver',
      'agnes tolliver',
      'AGNES  TOLLIVER',
      'Agnes T0lliver',
      'Аgnеs Tоllivеr',
      'Agnes-Tolliver',
      'Ágnès Tollivér',
    ],
    ['Modern', 'Modem', 'M0dern'],
    ['Ilse', 'llse', '1lse', '|lse'],
  ]
  for (const group of groups) expect(new Set(group.map(foldName)).size, group.join()).toBe(1)
  expect(foldName('Tom Reyes')).not.toBe(foldName('Tim Reyes'))
})

test('a name does not speak for the paper', () => {
  const speaks = (name: string, paper = 'The Saltmarsh Courier') =>
    speaksForPaper(name, paper, ['Editor', 'the editors'])
  for (const name of [
    'The Saltmarsh Courier',
    'the saltmarsh c0urier',
    'The Saltmarsh Courier Team',
    'EDITOR',
    'Thе Editors',
    'ed itor',
  ])
    expect(speaks(name), name).toBe(true)
  for (const name of ['Saltmarsh Sally', 'Edith', 'Courier reader']) expect(speaks(name), name).toBe(false)
  expect(speaks('Ann Exley', 'Ex')).toBe(false)
  expect(speaks('Ex', 'Ex')).toBe(true)
})
