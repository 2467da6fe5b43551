import type { Node } from 'prosemirror-model'
import { isList, isPlainList } from '../plain-list.ts'
import { writeInline } from './write-inline.ts'
import { writeEmbed, writeFigure } from './write-large-blocks.ts'
import { writeTable } from './write-table.ts'

/** A document as Markdown. What Markdown cannot say, such as an empty paragraph, is left out. */
export const writeMarkdown = (doc: Node): string => writeBlocks(doc.children)

interface Around {
  readonly inPullQuote?: boolean
  /** Blocks on lines right after each other, where that reads the same. */
  readonly tight?: boolean
}

function writeBlocks(nodes: readonly Node[], { inPullQuote = false, tight = false }: Around = {}): string {
  let written = ''
  let before: Node | null = null
  let otherMark = false
  for (const node of nodes) {
    // Lists that follow each other are told apart by their marks.
    otherMark = isList(node) && before?.type === node.type && !otherMark
    const block = isList(node) ? writeList(node, otherMark) : writeBlock(node, inPullQuote)
    if (block === '' && node.type.name === 'paragraph') continue
    if (before) written += tight && mayFollowAtOnce(node) ? '\n' : '\n\n'
    written += block
    before = node
  }
  return written
}

/** A list that counts from elsewhere than 1, or begins with nothing, needs a blank line before it. */
const mayFollowAtOnce = (node: Node): boolean =>
  isList(node) &&
  (node.attrs.start ?? 1) === 1 &&
  (node.firstChild?.firstChild?.textContent.trim() ?? '') !== ''

function writeBlock(node: Node, inPullQuote: boolean): string {
  switch (node.type.name) {
    case 'heading':
      return `${'#'.repeat(node.attrs.level)} ${writeLine(node).replace(/#+$/, '\\$&')}`.trimEnd()
    case 'blockquote':
      return quote(writeBlocks(node.children))
    case 'pullQuote':
      return quote(writePullQuote(node))
    case 'factBox':
      return quote(
        [`[!fact] ${oneLine(node.attrs.title)}`.trimEnd(), writeBlocks(node.children)]
          .filter(Boolean)
          .join('\n\n'),
      )
    case 'horizontalRule':
      return '---'
    case 'codeBlock':
      return writeCode(node.textContent)
    case 'table':
      return writeTable(node, writeLine)
    case 'figure':
      return writeFigure(node.attrs)
    case 'embed':
      return writeEmbed(node.attrs)
    default:
      return writeInline(node, { lineBreak: '\\\n', ownLine: true, inPullQuote })
  }
}

/** Running text that has but one line. */
const writeLine = (node: Node): string =>
  writeInline(node, { lineBreak: '&#10;', ownLine: false, inPullQuote: false })

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

function writePullQuote(node: Node): string {
  const words = writeBlocks(node.children, { inPullQuote: true })
  const startsWithWords = node.firstChild?.type.name === 'paragraph'
  const endsWithWords = node.lastChild?.type.name === 'paragraph'
  const begin = words === '' ? '[!pull]' : `[!pull]${startsWithWords ? '\n' : '\n\n'}${words}`
  const speaker = oneLine(node.attrs.speaker ?? '')
  return speaker ? `${begin}${words === '' || endsWithWords ? '\n' : '\n\n'}— ${speaker}` : begin
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}${text === '' ? '' : '\n'}${fence}`
}

/** Every line with the mark of a quotation before it. */
const quote = (text: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')

function writeList(list: Node, otherMark: boolean): string {
  const start = list.attrs.start ?? null
  const tight = isPlainList(list)
  const items = list.children.map((item, place) => {
    const mark = start === null ? (otherMark ? '*' : '-') : `${start + place}${otherMark ? ')' : '.'}`
    return writeItem(item, mark, tight)
  })
  return items.join(tight ? '\n' : '\n\n')
}

function writeItem(item: Node, mark: string, tight: boolean): string {
  const [first, ...rest] = item.children
  const words = first ? writeBlock(first, false) : ''
  const indent = ' '.repeat(mark.length + 1)
  const body = words === '' ? writeBlocks(rest, { tight }) : writeBlocks(item.children, { tight })
  const lines = body.split('\n').map(line => (line === '' ? '' : indent + line))
  if (words === '') return [mark, ...(body === '' ? [] : lines)].join('\n')
  return [mark + (lines[0] ?? '').slice(mark.length), ...lines.slice(1)].join('\n')
}
