import { Fragment, type Mark, type Node, type NodeType } from 'prosemirror-model'
import * as Y from 'yjs'
import { schema } from '../../../document/index.ts'

/** Deeper than anybody nests lists in quotations. */
const deepest = 40

interface ReadBody {
  /** Always within the schema, and with every word. */
  readonly node: Node
  /** What the schema has no word for, such as a node or a mark of another program; null: nothing. */
  readonly foreign: string | null
  /** Its parts are known but did not fit: two changes that are right by themselves can come to that. */
  readonly mended: boolean
}

/**
 * Reads the shared body as a document. Other readers of such fragments drop what does not fit; here its words are kept
 * as paragraphs.
 */
export function readBody(fragment: Y.XmlFragment): ReadBody {
  const reading: Reading = { foreign: null, mended: false }
  const blocks = fragment.toArray().flatMap(part => readPart(part, reading, 0))
  const [node = emptyDocument()] = fitted(schema.topNodeType, null, blocks, reading)
  return { node, ...reading }
}

interface Reading {
  foreign: string | null
  mended: boolean
}

const emptyDocument = (): Node => schema.node('doc', null, [schema.node('paragraph')])

function readPart(part: unknown, reading: Reading, depth: number): Node[] {
  if (part instanceof Y.XmlText) return readText(part, reading)
  const type = part instanceof Y.XmlElement ? schema.nodes[part.nodeName] : undefined
  if (
    !(part instanceof Y.XmlElement) ||
    !type ||
    type.isText ||
    type === schema.topNodeType ||
    depth > deepest
  ) {
    reading.foreign ??= part instanceof Y.XmlElement ? part.nodeName : 'unknown'
    return []
  }
  const children = part.toArray().flatMap(child => readPart(child, reading, depth + 1))
  const attrs = part.getAttributes()
  if (!attributesFit(type, attrs)) {
    reading.foreign ??= `${type.name}, its attributes`
    return []
  }
  return fitted(type, attrs, children, reading)
}

/** Known by name, and of the kind that the schema asks for, such as `string|null` or a check of its own. */
const attributesFit = (type: NodeType, attrs: Readonly<Record<string, unknown>>): boolean => {
  const known = type.spec.attrs ?? {}
  return (
    Object.keys(attrs).every(name => name in known) &&
    Object.entries(known).every(([name, { validate, default: usual }]) => {
      const value = name in attrs ? attrs[name] : usual
      if (typeof validate === 'function') return passes(validate, value)
      if (typeof validate !== 'string') return true
      return validate.split('|').some(kind => (kind === 'null' ? value === null : typeof value === kind))
    })
  )
}

function passes(validate: (value: unknown) => void, value: unknown): boolean {
  try {
    validate(value)
    return true
  } catch {
    return false
  }
}

function readText(text: Y.XmlText, reading: Reading): Node[] {
  const runs: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  return runs.flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') {
      reading.foreign ??= 'an object in a text'
      return []
    }
    try {
      if (!insert) return []
      const run = schema.text(insert, readMarks(attributes))
      run.check()
      return [run]
    } catch {
      reading.foreign ??= `marks ${Object.keys(attributes).join(', ')}`
      return []
    }
  })
}

/** A mark that may stand twice over a text is stored under its name and a hash. */
const readMarks = (attributes: Record<string, unknown>): Mark[] =>
  Object.entries(attributes).flatMap(([name, attrs]) =>
    attrs === null
      ? []
      : [schema.mark(name.replace(/--[a-zA-Z0-9+/=]{8}$/, ''), attrs === true ? {} : { ...Object(attrs) })],
  )

/** The node with these children; where they do not fit, with what they hold put so that it does, or that alone. */
function fitted(
  type: NodeType,
  attrs: Record<string, unknown> | null,
  children: Node[],
  reading: Reading,
): Node[] {
  const content = Fragment.from(children.map(child => child.mark(type.allowedMarks(child.marks))))
  if (type.validContent(content)) return [type.create(attrs, content)]
  if (children.length === 0) {
    const filled = type.createAndFill(attrs)
    if (filled) return [filled]
  }
  reading.mended = true
  const blocks = asBlocks(children, type)
  const held = Fragment.from(blocks)
  if (type.validContent(held)) return [type.create(attrs, held)]
  if (type === schema.topNodeType) return [type.create(null, asBlocks(blocks, type, true))]
  return blocks
}

/** Children as blocks: running text between them becomes paragraphs, and what may not stand here is opened. */
function asBlocks(children: readonly Node[], parent: NodeType, openAll = false): Node[] {
  const blocks: Node[] = []
  let line: Node[] = []
  const endLine = () => {
    if (line.length > 0) blocks.push(schema.node('paragraph', null, line))
    line = []
  }
  for (const child of children) {
    if (child.isInline) {
      line.push(child)
      continue
    }
    endLine()
    if (!openAll && parent.contentMatch.matchType(child.type)) blocks.push(child)
    else if (child.isTextblock) blocks.push(schema.node('paragraph', null, child.content))
    else if (child.childCount > 0) blocks.push(...asBlocks(child.children, parent, openAll))
    else if (schema.topNodeType.contentMatch.matchType(child.type)) blocks.push(child)
  }
  endLine()
  return blocks.length > 0 ? blocks : [schema.node('paragraph')]
}
