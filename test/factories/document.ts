import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { schema } from '../../src/document/index.ts'

/** Characters that mean something in Markdown, among some that mean nothing. */
const character = fc.constantFrom(
  ...Array.from('aaabcé日x1209  ..,;:!?-–—+=#>*_`~[](){}<>|\\^&"\'/@$%😀'),
  'amp;',
  '&amp;',
  '&#42;',
  '](',
  '1. ',
  '- ',
  '# ',
  '[!pull]',
  '[^1]',
  '^[',
  '![',
  'https://a.example/b_c',
  '<https://a.example>',
  '— ',
)

const words = fc
  .array(character, { minLength: 1, maxLength: 12 })
  .map(parts => parts.join('').replace(/\s+/g, ' ').trim() || 'x')

const href = fc.constantFrom(
  'https://example.org/a_(b)?c=1&d=2',
  '/about/us',
  'story:the-ferry',
  'mailto:desk@example.org',
  '#part',
  'https://example.org/',
  '',
)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  ...['em', 'strong', 'strike', 'code'].map(name => fc.constant(schema.mark(name))),
  fc.record({ href, title: fc.option(words, { nil: null }) }).map(attrs => schema.mark('link', attrs)),
)

const marks = fc
  .array(mark, { maxLength: 3 })
  .map(list => list.reduce<readonly Mark[]>((set, one) => one.addToSet(set), []))

const textNode = fc.record({ words, marks, before: fc.boolean(), after: fc.boolean() })

/** Running text in the form that Markdown can say: spaces are outside of emphasis, none at the ends. */
const runningText = (others: readonly fc.Arbitrary<Node>[]): fc.Arbitrary<Node[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: textNode.map(part => schema.text(part.words, part.marks)) },
        { weight: 2, arbitrary: fc.constant(schema.text(' ')) },
        ...others.map(arbitrary => ({ weight: 1, arbitrary })),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map(tidy)

/** No space beside a break or at an end, no two spaces, no break at an end, neighbours with the same marks joined. */
function tidy(nodes: readonly Node[]): Node[] {
  const isBreak = (node: Node | undefined) => node?.type.name === 'hardBreak'
  const isSpace = (node: Node | undefined) => node?.text === ' '
  let kept = nodes.filter(
    (node, place) =>
      !(isSpace(node) && [nodes[place - 1], nodes[place + 1]].some(near => isBreak(near) || isSpace(near))),
  )
  while (isSpace(kept[0]) || isBreak(kept[0])) kept = kept.slice(1)
  while (isSpace(kept.at(-1)) || isBreak(kept.at(-1))) kept = kept.slice(0, -1)
  if (kept.length === 0) return [schema.text('x')]
  return schema.node('paragraph', null, kept).content.content.slice()
}

const note = runningText([]).map(content => schema.node('footnote', null, content))
const lineBreak = fc.constant(schema.node('hardBreak'))
const inline = runningText([lineBreak, note])

const block = (type: string, attrs: Record<string, unknown> | null, content: readonly Node[] = []): Node =>
  schema.node(type, attrs, [...content])

const paragraph = inline.map(content => block('paragraph', null, content))
const heading = fc
  .record({ level: fc.integer({ min: 2, max: 4 }), content: inline })
  .map(({ level, content }) => block('heading', { level }, content))
const code = fc
  .array(fc.constantFrom('a', ' ', '\n', '`', '```', '> ', '- ', '\t', '<b>'), { maxLength: 8 })
  .map(parts => parts.join(''))
  .map(text => block('codeBlock', null, text === '' ? [] : [schema.text(text)]))

const table = fc
  .record({
    head: fc.boolean(),
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
    cells: fc.infiniteStream(inline),
    aligns: fc.infiniteStream(fc.constantFrom(null, 'center', 'end')),
  })
  .map(({ head, columns, rows, cells, aligns }) => {
    const align = Array.from({ length: columns }, () => aligns.next().value)
    const row = (type: string) =>
      block(
        'tableRow',
        null,
        align.map(to => block(type, { align: to }, [block('paragraph', null, cells.next().value)])),
      )
    return block('table', null, [
      ...(head ? [row('tableHeader')] : []),
      ...Array.from({ length: rows }, () => row('tableCell')),
    ])
  })

const { blocks } = fc.letrec<{ blocks: Node[]; one: Node; item: Node }>(tie => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant(block('horizontalRule', null)) },
    { weight: 1, arbitrary: tie('blocks').map(content => block('blockquote', null, content)) },
    {
      weight: 1,
      arbitrary: fc
        .record({ speaker: fc.option(words, { nil: null }), content: tie('blocks') })
        .map(({ speaker, content }) => block('pullQuote', { speaker }, content)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('item'), { minLength: 1, maxLength: 3 })
        .map(items => block('bulletList', null, items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          start: fc.constantFrom(1, 1, 0, 2, 9, 100),
          items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        })
        .map(({ start, items }) => block('orderedList', { start }, items)),
    },
  ),
  item: fc
    .record({ first: paragraph, empty: fc.nat(9), rest: fc.option(tie('blocks'), { nil: [] }) })
    .map(({ first, empty, rest }) =>
      block('listItem', null, [
        empty === 0 && rest[0]?.type.name !== 'paragraph' ? block('paragraph', null) : first,
        ...rest,
      ]),
    ),
  blocks: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
}))

const oneLine = words.filter(text => !text.includes('|'))
const figure = fc
  .record({
    alt: words,
    caption: fc.option(words, { nil: null }),
    credit: fc.option(oneLine, { nil: null }),
    focus: fc.constantFrom(null, 'top-left', 'middle'),
  })
  .map(attrs => block('figure', { file: '0123456789abcdef01234567-1600x1000', ...attrs }))
const embed = fc
  .record({ title: fc.option(words, { nil: null }) })
  .map(({ title }) => block('embed', { url: 'https://video.example/watch?v=a_(b)', title }))
const factBox = fc
  .record({ title: words, content: blocks })
  .map(({ title, content }) => block('factBox', { title }, content))

/** Documents that Markdown can say, of everything there is. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: blocks },
      { weight: 1, arbitrary: fc.oneof(figure, embed, factBox).map(node => [node]) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => schema.node('doc', null, parts.flat()))

/** Text that is full of what could be Markdown, right or wrong. */
export const anyMarkdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: character },
          fc.constantFrom(
            '\n',
            '\n\n',
            '\n\n',
            '\n> ',
            '\n- ',
            '\n  - ',
            '\n2) ',
            '\n    ',
            '\t',
            '  \n',
            '\\\n',
            '\n\n> [!pull]\n> ',
            '\n\n> [!fact] Title\n> ',
            '\n> — Ruth',
            '\n\n[^1]: ',
            '[^1]',
            '^[a *b*]',
            '\n\n![a](b.jpg#focus=top-left "c | d")\n\n',
            '\n\n[!embed](https://a.example "t")\n\n',
            '\n\n| a | b |\n|--|:-:|\n| 1 |',
            '\n```\n',
            '\n## ',
            '\n---\n',
            '<script>',
            '[a](javascript:x)',
            '&#10;',
            '&nbsp;',
            '\u00a0',
            '**',
            '***',
            '\ud800',
            '\0',
            '\r\n',
          ),
        ),
        { maxLength: 25 },
      )
      .map(parts => parts.join('')),
  },
)
