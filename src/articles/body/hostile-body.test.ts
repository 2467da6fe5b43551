import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { anyDocument, anyMarkdown } from '../../../test/factories/document.ts'
import { documentText, parseMarkdown } from '../../document/index.ts'
import { messagesFor } from '../../site/index.ts'
import { bodyHtml } from './body-html.tsx'

const t = messagesFor('en').articles.body
const stored = '0123456789abcdef01234567-1600x1000'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)><style>*{display:none}</style>',
  '[x](javascript:alert(1)) [x](JaVa\tScript:alert(1)) [x](&#106;avascript:alert(1)) [x](%6aavascript:x)',
  '[x](data:text/html,<script>) [x](vbscript:x) <javascript:alert(1)> [x](//evil.example "a\\" onclick=x")',
  '[x](https://a.example "\\"><script>alert(1)</script>") [x](<https://a.example/" onmouseover="x>)',
  `![" onerror="alert(1)](${stored} "\\"><script> | <b onclick=x>")`,
  `![x](${stored}#focus=top-left" "x")`,
  '![x](javascript:alert(1))\n\n![x](//evil.example/x.jpg)',
  '[!embed](javascript:alert(1))\n\n[!embed](https://a.example/"><script> "<script>")',
  '[!embed](https://user:pass@evil.example:99999/x)\n\n[!embed](https://[::1]/x)\n\n[!embed](https://)',
  '> [!fact] <script>alert(1)</script> " onclick="x\n> a',
  '> [!pull]\n> a\n> — <script>alert(1)</script>" onclick="x',
  'a^[<script>alert(1)</script> [x](javascript:x) ![x](y)]^[^[^[a]]]',
  'a[^__proto__] b[^constructor]\n\n[^__proto__]: x\n\n[^constructor]: <b onclick=x>',
  '| <script> | [x](javascript:x) |\n|---|:-:|\n| " onclick="x | `<b>` |',
  '`<script>` ``` <b> ```\n\n```html" onclick="x\n</code></pre><script>\n```',
  '<a id="note-1" name="x">**<b>**</a> &lt;script&gt; &#60;script&#62;',
  '\u0000<\u0000script>\u202e]]>--><!--<![CDATA[',
]

const tags =
  'p br hr h2 h3 h4 ul ol li blockquote em strong s a code pre sup table thead tbody tr th td figure figcaption picture source img span aside section div'
const known = new Set(tags.toUpperCase().split(' '))

/** All that a page should not have from a text, whoever wrote it. */
function unclean(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const ids = [...document.querySelectorAll('body [id]')].map(({ id }) => id)
  return [...document.querySelectorAll('body *')].flatMap(element => [
    ...(known.has(element.tagName) ? [] : [element.tagName]),
    ...element.getAttributeNames().filter(name => /^on|^style$|^srcdoc$|^name$/.test(name)),
    ...['href', 'src'].flatMap(name => {
      const address = element.getAttribute(name)
      return address === null || isHarmless(address) ? [] : [`${name}: ${address}`]
    }),
    ...ids.filter((id, place) => ids.indexOf(id) !== place),
  ])
}

/** An address that is none leads nowhere, and does no harm. */
const isHarmless = (address: string): boolean =>
  !address.startsWith('//') &&
  (!URL.canParse(address, 'https://paper.example') ||
    /^(https?|mailto|story):$/.test(new URL(address, 'https://paper.example').protocol))

describe("a story's text on the page", () => {
  test.each(hostile)('has nothing of %j but its words', text => {
    expect(unclean(bodyHtml(parseMarkdown(text), t))).toEqual([])
  })

  test('is clean whatever is put together', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyMarkdown, fc.constantFrom(...hostile)), { maxLength: 4 }), parts => {
        expect(unclean(bodyHtml(parseMarkdown(parts.join('\n\n')), t))).toEqual([])
      }),
    )
  })

  test('has all its words, in their order, and the marks that are put into it where they belong', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(fc.nat(), { maxLength: 5 }), (doc, places) => {
        const text = documentText(doc)
        const insertions = (text ? places : []).map(place => ({
          at: place % (text.length + 1),
          html: '<sup class="says"><a id="m">\u2020</a></sup>',
        }))
        const html = bodyHtml(doc, t, insertions)
        const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
        for (const ours of document.querySelectorAll(
          '.note-mark, .note-back, figure > a, figcaption, .fact-box-title, .notes-title',
        ))
          ours.remove()
        const shown = document.body.textContent ?? ''
        expect(shown.split('\u2020')).toHaveLength(insertions.length + 1)
        expect(bare(shown.replaceAll('\u2020', ''))).toBe(bare(text))
      }),
    )
  })
})

const bare = (text: string) => text.replace(/\s+/g, '')
