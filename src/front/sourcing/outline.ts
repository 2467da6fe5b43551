import { parseMarkdown, textPositions } from '../../document/index.ts'
import type { Outline } from './parts.ts'

/** Where the headings and paragraphs of a text stand, counted as claims are. */
export function outlineOf(markdown: string): Outline {
  const doc = parseMarkdown(markdown)
  const { offsetAt } = textPositions(doc)
  const headings: { at: number; title: string }[] = []
  const paragraphs: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock || node.textContent === '') return true
    const at = offsetAt(position + 1)
    if (node.type.name === 'heading') headings.push({ at, title: node.textContent })
    else paragraphs.push(at)
    return false
  })
  return { headings, paragraphs }
}
