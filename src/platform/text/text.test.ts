import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import {
  cleanLine,
  cleanText,
  countCharacters,
  excerpt,
  plainText,
  renderMarkdown,
  slugify,
} from './index.ts'

const anyText = fc.string({ unit: 'binary' })

describe('cleaning', () => {
  test('takes no longer than there is to read, whatever it is', () => {
    // Quadratic reading of this takes minutes: the test's own limit is what fails then.
    expect(cleanText(`a${' '.repeat(500_000)}b`)).toHaveLength(500_002)
    expect(plainText(`a${'\u00a0'.repeat(500_000)}b`)).toHaveLength(500_002)
  })

  test('keeps what a person meant and drops what nobody can see', () => {
    expect(cleanText('  a\r\nb\u0000\u202Ec\u200B  \n\n\n\n\n\nd ')).toBe('a\nbc\n\n\nd')
  })

  test('leaves nothing of a text that is only spaces and control characters', () => {
    expect(cleanText(' \u0007\t\u200b\u2066\ufeff\n ')).toBe('')
  })

  test('keeps the joiners that emoji and Indic scripts need', () => {
    expect(cleanText('👩‍🚒 क्‍ष')).toBe('👩‍🚒 क्‍ष')
  })

  test('a cleaned text stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })

  test('a line is one line', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(cleanLine(text)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })
})

test('characters are counted as a person counts them', () => {
  expect(countCharacters('né👩‍🚒')).toBe(3)
})

test('an excerpt ends between words', () => {
  expect(excerpt('The harbour board has voted, narrowly, to move', 30)).toBe('The harbour board has voted…')
  expect(excerpt('Short', 30)).toBe('Short')
})

test('the words of rendered text come back', () => {
  expect(plainText('<p>Fish &amp; <em>chips</em></p><p>today</p>')).toBe('Fish & chips\ntoday')
})

describe('slugs', () => {
  test.each([
    ['Ferry landing: board votes 5–4 to move', 'ferry-landing-board-votes-5-4-to-move'],
    ["The captain's table", 'the-captains-table'],
    ['Zürich, Ærø & Straße', 'zurich-aero-strasse'],
    ['Прощай, паром', 'прощай-паром'],
    ['???', ''],
  ])('%s → %s', (headline, slug) => expect(slugify(headline)).toBe(slug))

  test('are short, and cut between words', () => {
    const slug = slugify('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/word$/)
  })
})

describe('Markdown', () => {
  const rules = { allowedTags: ['p', 'em', 'strong', 'a'], allowedAttributes: { a: ['href'] } }

  test('becomes what the allow-list names', () => {
    expect(renderMarkdown('*Yes*, [see](https://news.example)', rules)).toBe(
      '<p><em>Yes</em>, <a href="https://news.example">see</a></p>\n',
    )
  })

  test.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '<img src=x onerror=alert(1)>',
    '[x](//evil.example "a" onclick=alert(1))',
    '<a href="vbscript:x">x</a>',
  ])('lets nothing through that acts: %s', hostile => {
    const { document } = parseHTML(`<body>${renderMarkdown(hostile, rules)}</body>`)
    const elements = [...document.querySelectorAll('body *')]
    expect(
      elements.map(({ localName }) => localName).filter(name => !rules.allowedTags.includes(name)),
    ).toEqual([])
    expect(elements.flatMap(element => element.getAttributeNames()).filter(name => name !== 'href')).toEqual(
      [],
    )
    expect(
      elements
        .map(element => element.getAttribute('href') ?? 'https:')
        .filter(href => !/^https?:/.test(href)),
    ).toEqual([])
  })
})
