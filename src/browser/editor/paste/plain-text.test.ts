import { expect, test } from 'vitest'
import { looksLikeMarkdown, paragraphsOf } from './plain-text.ts'

test('Markdown is known by its signs, and prose with a star in it is none', () => {
  for (const text of [
    '## A heading',
    '> Words',
    '[a](https://b.example)',
    'so **very** big',
    '- a\n- b',
    '1. a\n2. b',
    '| a | b |\n|---|---|',
  ])
    expect(looksLikeMarkdown(text), text).toBe(true)
  for (const text of ['5 * 4 * 3', 'A #hashtag', '- a dash', '1. November', 'see [1] and (2)', 'a_b_c'])
    expect(looksLikeMarkdown(text), text).toBe(false)
})

test('a plain text is parted where its writer parted it', () => {
  expect(paragraphsOf('One.\nTwo.\r\nThree.')).toEqual([['One.'], ['Two.'], ['Three.']])
  expect(paragraphsOf('A poem\nin lines\n\nand more')).toEqual([['A poem', 'in lines'], ['and more']])
})

test('lines that a mail program broke are whole again', () => {
  const line = 'The Harbour Board voted on Tuesday night to borrow money'
  expect(paragraphsOf(`${line}\n${line}\nfor ships.\n\nEnd.`)).toEqual([
    [`${line} ${line} for ships.`],
    ['End.'],
  ])
})
