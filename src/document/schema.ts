import { type Attrs, type DOMOutputSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { tableNodes } from './schema-tables.ts'

const optional = { default: null, validate: 'string|null' }

/** Markdown counts nine digits (CommonMark 0.31, section 5.2). */
const largestStart = 999_999_999

/** A whole number from one up to another: what is written is as long as it says, so any other could not be written. */
const among = (least: number, most: number) => (value: unknown) => {
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
    throw new RangeError(`${String(value)} is no number from ${least} to ${most}`)
}

const data = (element: HTMLElement, name: string): string | null =>
  element.getAttribute(`data-${name}`) || null

/** Attributes that no element of HTML has, kept under `data-` so that copying within an editor loses none. */
const asData = (attrs: Attrs): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attrs).flatMap(([name, value]) =>
      value === null ? [] : [[`data-${name}`, String(value)]],
    ),
  )

/** What stands in boxes, quotations and list items as well as by itself. */
const blocks: Record<string, NodeSpec> = {
  paragraph: {
    group: 'block',
    content: 'inline*',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: among(2, 4) } },
    parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  pullQuote: {
    group: 'block',
    content: 'block+',
    defining: true,
    attrs: { speaker: optional },
    parseDOM: [
      {
        tag: 'figure.pull-quote',
        contentElement: 'blockquote',
        getAttrs: element => ({ speaker: data(element, 'speaker') }),
      },
    ],
    toDOM: ({ attrs }) => ['figure', { class: 'pull-quote', ...asData(attrs) }, ['blockquote', 0]],
  },
  bulletList: {
    group: 'block',
    content: 'listItem+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { start: { default: 1, validate: among(0, largestStart) } },
    parseDOM: [{ tag: 'ol', getAttrs: element => ({ start: listStart(element) }) }],
    toDOM: ({ attrs }) => (attrs.start === 1 ? ['ol', 0] : ['ol', { start: attrs.start }, 0]),
  },
  listItem: {
    content: 'paragraph block*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  horizontalRule: {
    group: 'block',
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  codeBlock: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  ...tableNodes,
}

/** What stands only at the top of a text, between its paragraphs. */
const largeBlocks: Record<string, NodeSpec> = {
  figure: {
    group: 'large',
    draggable: true,
    attrs: {
      file: { default: '', validate: 'string' },
      alt: { default: '', validate: 'string' },
      caption: optional,
      credit: optional,
      /** Which ninth of the picture must stay in sight where a part of it is shown, such as `top-left`. */
      focus: optional,
    },
    parseDOM: [
      {
        tag: 'figure[data-file]',
        getAttrs: element => ({
          file: data(element, 'file') ?? '',
          alt: data(element, 'alt') ?? '',
          caption: data(element, 'caption'),
          credit: data(element, 'credit'),
          focus: data(element, 'focus'),
        }),
      },
    ],
    toDOM: ({ attrs }) => leaf('figure', 'figure', attrs, attrs.caption ?? attrs.alt),
  },
  embed: {
    group: 'large',
    draggable: true,
    attrs: { url: { default: '', validate: 'string' }, title: optional },
    parseDOM: [
      {
        tag: 'figure[data-url]',
        getAttrs: element => ({ url: data(element, 'url') ?? '', title: data(element, 'title') }),
      },
    ],
    toDOM: ({ attrs }) => leaf('figure', 'embed', attrs, attrs.title ?? attrs.url),
  },
  factBox: {
    group: 'large',
    content: 'block+',
    defining: true,
    attrs: { title: { default: '', validate: 'string' } },
    parseDOM: [{ tag: 'aside.fact-box', getAttrs: element => ({ title: data(element, 'title') ?? '' }) }],
    toDOM: ({ attrs }) => ['aside', { class: 'fact-box', ...asData(attrs) }, 0],
  },
}

function leaf(tag: string, className: string, attrs: Attrs, words: string): DOMOutputSpec {
  return [tag, { class: className, ...asData(attrs) }, ['figcaption', words]]
}

const listStart = (element: HTMLElement): number => {
  const start = Number(element.getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= largestStart ? start : 1
}

/** A story's text as a structure: what its Markdown means, and what the desk's editor edits. */
export const schema = new Schema({
  nodes: {
    doc: { content: '(block | large)+' },
    ...blocks,
    ...largeBlocks,
    text: { group: 'inline' },
    /** A note at the foot of the text, written where it belongs. It is numbered when it is shown. */
    footnote: {
      group: 'inline',
      inline: true,
      atom: true,
      content: 'text*',
      parseDOM: [{ tag: 'span.footnote' }],
      toDOM: () => ['span', { class: 'footnote' }, 0],
    },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: { validate: 'string' }, title: optional },
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: element => ({
            href: element.getAttribute('href') ?? '',
            title: element.getAttribute('title') || null,
          }),
        },
      ],
      toDOM: ({ attrs }) => ['a', { href: attrs.href, title: attrs.title }, 0],
    },
    em: {
      parseDOM: [
        { tag: 'em' },
        { tag: 'i', getAttrs: element => (element.style.fontStyle === 'normal' ? false : null) },
        { style: 'font-style=italic' },
      ],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps all it copies in a <b> that is not bold.
        { tag: 'b', getAttrs: element => (element.style.fontWeight === 'normal' ? false : null) },
        {
          style: 'font-weight',
          getAttrs: weight => (/^(bold(er)?|[6-9]\d{2})$/.test(weight) ? null : false),
        },
      ],
      toDOM: () => ['strong', 0],
    },
    strike: {
      parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration=line-through' }],
      toDOM: () => ['s', 0],
    },
    code: {
      code: true,
      parseDOM: [{ tag: 'code' }],
      toDOM: () => ['code', 0],
    },
  },
})
