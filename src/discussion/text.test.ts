import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { checkText } from './text.ts'

const html = (text: string): string => {
  const checked = checkText(text)
  if (!checked.ok) throw new Error(`refused: ${checked.reason}`)
  return checked.html.trim()
}

describe('what a comment may hold', () => {
  test.each([
    ['*softly* and **loudly**', '<p><em>softly</em> and <strong>loudly</strong></p>'],
    ['> said she', '<blockquote>\n<p>said she</p>\n</blockquote>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['`rm`', '<p><code>rm</code></p>'],
    ['first\nsecond', '<p>first<br />\nsecond</p>'],
    [
      '[here](https://paper.example/a)',
      '<p><a href="https://paper.example/a" rel="nofollow ugc noopener">here</a></p>',
    ],
    [
      'see https://paper.example/a',
      '<p>see <a href="https://paper.example/a" rel="nofollow ugc noopener">https://paper.example/a</a></p>',
    ],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected)
  })

  test.each([
    '# Title',
    'Title\n=====',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '![alt](https://x.example/a.png)',
    '---\n\na',
  ])('nothing that shouts, loads or breaks the column: %j', text => {
    expect(html(text)).not.toMatch(/<(h\d|table|img|hr)/)
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '<javascript:alert(1)>',
  '[x](//evil.example)',
  '[a](https://x.example "onmouseover=alert(1)")',
  '[a](https://x.example/"onmouseover="alert(1))',
  '`</code><script>alert(1)</script>`',
  '```html" onload="alert(1)\n<script>\n```',
  '<a href="https://x.example" onclick="alert(1)">x</a>',
  '<iframe src="javascript:alert(1)">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '> <b onmouseover=alert(1)>x</b>',
  '[ref]\n\n[ref]: javascript:alert(1)',
  '![x](x" onerror="alert(1))',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  `${'>'.repeat(3000)} deep`,
  `${'*'.repeat(4000)}a`,
  `${'['.repeat(4000)}a`,
]

const allowed = new Set(['P', 'BR', 'EM', 'STRONG', 'A', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'CODE', 'PRE'])

function expectHarmless(rendered: string): void {
  const { document } = parseHTML(`<html><body>${rendered}</body></html>`)
  for (const element of document.body.querySelectorAll('*')) {
    expect(allowed).toContain(element.tagName)
    for (const { name } of element.attributes) expect(['href', 'rel', 'start']).toContain(name)
    const href = element.getAttribute('href')
    if (href) expect(href).toMatch(/^(https?:\/\/|[/#?]|(?![a-z+.-]*:))(?!\/)/i)
    if (element.tagName === 'A') expect(element.getAttribute('rel')).toBe('nofollow ugc noopener')
  }
}

describe('hostile text', () => {
  test.each(hostile)('is harmless: %j', text => {
    const checked = checkText(text)
    if (checked.ok) expectHarmless(checked.html)
  })

  test('is harmless in any mixture', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...hostile.slice(0, 22)), fc.string({ maxLength: 12 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(pieces, parts => {
        const checked = checkText(parts.join(''))
        if (checked.ok) expectHarmless(checked.html)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the length of a comment', () => {
  test.each(['', '   \n\t ', '\u0000\u0007', '\u200b\u2060', '>', '- ', '&nbsp;'])('%j is nothing', text => {
    expect(checkText(text)).toEqual({ ok: false, reason: 'empty' })
  })

  test('is counted as a person counts it, to 5,000', () => {
    expect(checkText('👩‍👩‍👧'.repeat(5000)).ok).toBe(true)
    expect(checkText('a'.repeat(5214))).toEqual({ ok: false, reason: 'too-long', characters: 5214 })
  })

  test('of a megabyte is told quickly', () => {
    expect(checkText('ab '.repeat(400_000))).toMatchObject({ reason: 'too-long' })
  })
})

test('texts that differ in case and white space only are the same words', () => {
  const hash = (text: string) => {
    const checked = checkText(text)
    return checked.ok ? checked.hash : null
  }
  expect(hash('Well  said,\nAda')).toBe(hash('well said, ada'))
  expect(hash('Well said')).not.toBe(hash('Well, said'))
})
