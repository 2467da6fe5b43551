import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { cleanHtml } from './clean-html.ts'

const parse = (html: string): Document => parseHTML(html).document as unknown as Document
/** Without the space between blocks, which means nothing. */
const clean = (html: string): string =>
  cleanHtml(html, parse)
    .replace(/\s+(<\/?(?:p|h\d|ul|ol|li|table|tr|t[hd]|div)\b)/g, '$1')
    .replace(/(<\/?(?:p|h\d|ul|ol|li|table|tr|t[hd]|div)\b[^>]*>)\s+/g, '$1')
const sample = (name: string): string => readFileSync(join(import.meta.dirname, 'samples', name), 'utf8')

describe('what is pasted', () => {
  test('from Word comes without its styles, tags, remarks and refused changes', () => {
    expect(clean(sample('word-html.txt'))).toBe(
      [
        '<h2>What the money buys</h2>',
        '<p><strong>The Harbour Board</strong> voted on Tuesday in Port Ellery to borrow £4.2 million, the largest loan in its history.',
        '<span class="footnote">Minutes of the Board, 24 November.</span></p>',
        '<ul><li><p>a new quay wall</p><ul><li><p>in <em>two</em> parts</p></li></ul></li>',
        '<li><p>a <a href="https://harbour.example/dredger?utm=1">dredger</a></p></li></ul>',
        '<ol start="3"><li><p>third in order</p></li></ol>',
        '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>41</td></tr></table>',
        '<p>Last line.</p>',
      ].join(''),
    )
  })

  test('from Google Docs is bold where it was bold, and its lists nest', () => {
    expect(clean(sample('google-docs-html.txt'))).toBe(
      [
        '<h2>What the money buys</h2>',
        '<p><strong>The Harbour Board</strong> voted on <em>Tuesday</em><s> evening</s> to ',
        '<a href="https://harbour.example/loan">borrow</a>.</p>',
        '<p>She said:<br>“Enough.”</p>',
        '<ul><li><p>a new quay wall</p><ul><li><p>in two parts</p></li></ul></li><li><p>a dredger</p></li></ul>',
        '<div><table><colgroup><col><col></colgroup><tbody><tr><th>Year</th><th>Ships</th></tr>',
        '<tr><td>2025</td><td>41</td></tr></tbody></table></div>',
      ].join(''),
    )
  })

  test('keeps what is bold in Word although another script of it would not be', () => {
    expect(clean("<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold</b></p>")).toBe(
      '<p><strong>Bold</strong></p>',
    )
  })

  test('runs nothing and links nowhere but to addresses', () => {
    expect(
      clean('<p onclick="x()"><a href="javascript:x()">go</a><script>x()</script> <a href="#top">up</a></p>'),
    ).toBe('<p>go up</p>')
  })

  test('keeps no-break spaces where typography wants them, and no others', () => {
    expect(clean('<p>Il dit :&nbsp; « Oui&nbsp;! » 10&nbsp;000 fois,&nbsp;déjà&shy;.</p>')).toBe(
      '<p>Il dit : « Oui&#160;! » 10&#160;000 fois, déjà.</p>',
    )
  })

  test('has its headings below the headline', () => {
    expect(clean('<h1>One</h1><h2>Two</h2><h6>Six</h6>')).toBe('<h2>One</h2><h3>Two</h3><h4>Six</h4>')
    expect(clean('<h2>Two</h2><h3>Three</h3>')).toBe('<h2>Two</h2><h3>Three</h3>')
  })
})
