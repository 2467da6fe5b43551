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
      '<figure class="pull-quote"><blockquote>\n<p>I have <em>not</em> been able to use it.</p>\n</blockquote><figcaption>Ruth &amp; Son</figcaption></figure>',
    )
  })

  test('takes a pull quote of several paragraphs, its speaker in the last, or no speaker', () => {
    expect(html('> [!pull]\n>\n> One.\n>\n> Two.\n>\n> — Ruth')).toBe(
      '<figure class="pull-quote"><blockquote>\n<p>One.</p>\n<p>Two.</p>\n</blockquote><figcaption>Ruth</figcaption></figure>',
    )
    expect(html('> [!pull]\n> One.')).not.toContain('figcaption')
  })

  test('leaves other quotations as they are', () => {
    expect(html('> One.\n> — Two')).toBe('<blockquote>\n<p>One. — Two</p>\n</blockquote>')
  })

  test('makes a figure of a picture in a paragraph of its own', () => {
    const figure = html(`![A "ferry" & mud](${stored} "At low water | Photograph: Ida")`)
    expect(figure).toMatch(
      /^<figure class="figure"><picture><source type="image\/(avif|webp)" srcset="\/pictures\//,
    )
    expect(figure).toContain(`src="/pictures/${stored}-800.jpg"`)
    expect(figure).toContain('alt="A &quot;ferry&quot; &amp; mud" width="1600" height="1000" loading="lazy"')
    expect(figure).toContain(
      '<figcaption class="caption">At low water <span class="credit">Photograph: Ida</span></figcaption></figure>',
    )
  })

  test('counts the words of the story, and none that we add to them', () => {
    expect(renderBody('## Two words\n\nAnd *three* more.', t)).toMatchObject({ wordCount: 5 })
    expect(renderBody('Two words.^[And three more.]', t)).toMatchObject({ wordCount: 2 + 3 })
    expect(renderBody('[!embed](https://film.example/1 "A film")', t)).toMatchObject({ wordCount: 2 })
  })

  test('shows what must stay in sight of a picture', () => {
    expect(html(`![A ferry](${stored}#focus=top-left)`)).toContain('<img class="focus-top-left"')
    expect(html(`![A ferry](${stored}#focus=somewhere)`)).not.toContain('class="focus')
  })

  test('has fact boxes that are named for those who hear them', () => {
    expect(html('> [!fact] The *ferry*\n>\n> - 212 seats')).toBe(
      `<aside class="fact-box" aria-labelledby="fact-box-1">
<p class="fact-box-title" id="fact-box-1"><strong>The *ferry*</strong></p>
<ul>
<li>212 seats</li>
</ul>
</aside>`,
    )
  })

  test('has footnotes, each with a way there and a way back', () => {
    const text = 'It met twice.^[Its *minutes* are public.] And again.[^later]\n\n[^later]: In June.'
    expect(html(text)).toBe(
      `<p>It met twice.<sup class="note-mark"><a id="note-1-mark" href="#note-1" role="doc-noteref" aria-label="Note a">a</a></sup> And again.<sup class="note-mark"><a id="note-2-mark" href="#note-2" role="doc-noteref" aria-label="Note b">b</a></sup></p>
<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 class="notes-title" id="notes">Notes</h2>
<ol type="a">
<li id="note-1">Its <em>minutes</em> are public. <a class="note-back" href="#note-1-mark" role="doc-backlink" aria-label="Back to the text at note a">↩</a></li>
<li id="note-2">In June. <a class="note-back" href="#note-2-mark" role="doc-backlink" aria-label="Back to the text at note b">↩</a></li>
</ol>
</section>`,
    )
  })

  test('keeps the words of a footnote that nothing asks for', () => {
    expect(html('Text.\n\n[^lost]: Words.')).toBe('<p>Text.</p>\n<p>[^lost]: Words.</p>')
  })

  test('shows what is on another site as a card that leads there', () => {
    expect(html('[!embed](https://www.video.example/a?b=1&c=2 "The crossing, filmed")')).toBe(
      '<figure class="embed"><a href="https://www.video.example/a?b=1&amp;c=2" rel="external noopener"><span class="embed-title">The crossing, filmed</span> <span class="embed-host">Opens video.example</span></a></figure>',
    )
  })

  test('has tables whose heads head a column, and lets a wide one be moved sideways', () => {
    expect(html('| a | b |\n|---|--:|\n| 1 | 2 |')).toContain('<th scope="col" class="align-end">b</th>')
    const corner = html('|  | b |\n|---|---|\n| 1 | 2 |')
    expect(corner).toContain('<td></td>\n<th scope="col">b</th>')
    const headless = html('|  |  |\n|---|---|\n| 1 | 2 |')
    expect(headless).toContain('<table>\n<tbody>\n<tr>\n<td>1</td>')
    expect(headless).not.toContain('<th')
    expect(html('| a | b | c | d |\n|---|---|---|---|')).toContain(
      '<div class="wide-table" role="region" tabindex="0" aria-label="Table">',
    )
    expect(html('|  |  |\n|---|---|\n| 1 | 2 |')).not.toContain('<th')
  })
})

test('all that the desk says can be written is read', () => {
  for (const [written] of messagesFor('en').desk.markdownHelp.lines)
    expect(problems(written).filter(({ message }) => message !== t.unknownPicture('name'))).toEqual([])
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

  test('names the lines of boxes, notes and embeds that lack something', () => {
    const text = [
      '> [!fact]\n> Words.',
      '> [!fact] Title',
      '- > [!fact] Title\n  > Words.',
      'A note.^[]',
      '[!embed](/here "Title")',
    ]
    expect(problems(text.join('\n\n'))).toEqual([
      { line: 1, message: t.emptyFactBox },
      { line: 4, message: t.emptyFactBox },
      { line: 6, message: t.factBoxInside },
      { line: 9, message: t.emptyFootnote },
      { line: 11, message: t.embedAddress },
    ])
  })
})
