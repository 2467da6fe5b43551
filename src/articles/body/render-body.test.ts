import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../site/index.ts'
import { renderBody } from './render-body.ts'

const t = messagesFor('en').articles.body
const html = (text: string): string => {
  const rendered = renderBody(text, t)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  return rendered.html
}
const problems = (text: string) => {
  const rendered = renderBody(text, t)
  return rendered.ok ? [] : rendered.problems
}

const stored = '0123456789abcdef01234567-1600x1000'

describe("a story's text", () => {
  test('may name a picture by what cannot be decoded, and is told so like of any other', () => {
    const told = (file: string) => problems(`![Fog](${file})`).map(({ line }) => line)
    expect(told('%ff')).toEqual(told('fog.png'))
  })

  test('has headings from h2 to h4', () => {
    expect(html('# One\n\n## Two\n\n#### Four\n\n###### Six')).toBe(
      '<h2>One</h2>\n<h2>Two</h2>\n<h4>Four</h4>\n<h4>Six</h4>',
    )
  })

  test('has lists, rules, code and tables', () => {
    expect(html('- a\n- b\n\n---\n\n`x < y`\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toContain(
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<hr />\n<p><code>x &lt; y</code></p>\n<table>',
    )
  })

  test('shows HTML as text', () => {
    expect(html('<script>alert(1)</script> <img src=x onerror=alert(1)>')).not.toMatch(/<(script|img)/)
  })

  test('has no links that run scripts', () => {
    expect(html('[x](javascript:alert(1)) <data:text/html,x>')).not.toContain('href')
  })

  test('marks links to elsewhere, and keeps links to sister stories for later', () => {
    expect(html('[a](https://example.org/x) [b](/about/us) [c](story:the-ferry)')).toBe(
      '<p><a href="https://example.org/x" rel="external noopener">a</a> <a href="/about/us">b</a> <a href="story:the-ferry">c</a></p>',
    )
  })

  test('sets a quotation that is marked so as a pull quote with its speaker', () => {
    expect(html('> [!pull]\n> I have *not* been able\n> to use it.\n> — Ruth & Son')).toBe(
      '<figure class="pull-quote"><blockquote>\n<p>I have <em>not</em> been able\nto use it.</p>\n</blockquote><figcaption>Ruth &amp; Son</figcaption></figure>',
    )
  })

  test('takes a pull quote of several paragraphs, its speaker in the last, or no speaker', () => {
    expect(html('> [!pull]\n>\n> One.\n>\n> Two.\n>\n> — Ruth')).toBe(
      '<figure class="pull-quote"><blockquote>\n\n<p>One.</p>\n<p>Two.</p>\n</blockquote><figcaption>Ruth</figcaption></figure>',
    )
    expect(html('> [!pull]\n> One.')).not.toContain('figcaption')
  })

  test('leaves other quotations as they are', () => {
    expect(html('> One.\n> — Two')).toBe('<blockquote>\n<p>One.\n— Two</p>\n</blockquote>')
  })

  test('makes a figure of a picture in a paragraph of its own', () => {
    const figure = html(`![A "ferry" & mud](${stored} "At low water | Photograph: Ida")`)
    expect(figure).toMatch(/^<figure class="figure"><picture><source type="image\/webp" srcset="\/pictures\//)
    expect(figure).toContain(`src="/pictures/${stored}-800.jpg"`)
    expect(figure).toContain('alt="A &quot;ferry&quot; &amp; mud" width="1600" height="1000" loading="lazy"')
    expect(figure).toContain(
      '<figcaption class="caption">At low water <span class="credit">Photograph: Ida</span></figcaption></figure>',
    )
  })

  test('counts the words readers see', () => {
    expect(renderBody('## Two words\n\nAnd *three* more.', t)).toMatchObject({ wordCount: 5 })
  })
})

describe('a text that is not as it should be', () => {
  test('names the line of a picture without words for those who cannot see it', () => {
    expect(problems(`One.\n\n![](${stored})`)).toEqual([{ line: 3, message: t.alt }])
  })

  test('names the line of a picture amid other words, in a list or in a quotation', () => {
    expect(problems(`a ![b](${stored})\n\n- ![b](${stored})\n\n> ![b](${stored})`)).toEqual([
      { line: 1, message: t.ownParagraph },
      { line: 3, message: t.ownParagraph },
      { line: 5, message: t.ownParagraph },
    ])
  })

  test('names a picture that is not stored, and one on another site', () => {
    expect(problems('![b](ferry.jpg)\n\n![b](https://example.org/x.jpg)').map(({ line }) => line)).toEqual([
      1, 3,
    ])
  })

  test('names a pull quote without words', () => {
    expect(problems('Text.\n\n> [!pull]\n> — Ruth')).toEqual([{ line: 3, message: t.emptyPullQuote }])
  })
})
