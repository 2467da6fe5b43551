import type { Node } from 'prosemirror-model'

/** A stretch of plain text with where it is in the document; a line break is one character long. */
export interface Stretch {
  readonly text: string
  /** Of its first character in the plain text. */
  readonly offset: number
  readonly position: number
}

/** A paragraph, heading, cell or footnote that has words. */
export interface TextBlock {
  /** Of its first child, in the document. */
  readonly position: number
  readonly stretches: readonly Stretch[]
  /** Of its first character in the plain text. */
  readonly start: number
}

export const blockSeparator = '\n\n'

/** The text blocks of a document that have words, in order, its footnotes after the rest. */
export function textBlocks(doc: Node): readonly TextBlock[] {
  const found: { readonly node: Node; readonly position: number }[] = []
  const notes: { readonly node: Node; readonly position: number }[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock && node.type.name !== 'footnote') found.push({ node, position: position + 1 })
    if (node.type.name === 'footnote') notes.push({ node, position: position + 1 })
    return node.type.name !== 'footnote'
  })
  const blocks: TextBlock[] = []
  let offset = 0
  for (const { node, position } of [...found, ...notes]) {
    const start = offset
    const stretches = stretchesOf(node, start, position)
    const last = stretches.at(-1)
    if (!last) continue
    blocks.push({ position, stretches, start })
    offset = last.offset + last.text.length + blockSeparator.length
  }
  return blocks
}

function stretchesOf(block: Node, start: number, begin: number): Stretch[] {
  const stretches: Stretch[] = []
  let offset = start
  block.forEach((child, within) => {
    const text = child.isText ? (child.text ?? '') : child.type.name === 'hardBreak' ? '\n' : ''
    if (text === '') return
    stretches.push({ text, offset, position: begin + within })
    offset += text.length
  })
  return stretches
}
