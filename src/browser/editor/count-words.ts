import type { Node } from 'prosemirror-model'

/** Words that a reader reads in a minute. */
const pace = 230

const known = new WeakMap<Node, number>()

/** Counts the words of a text. Blocks that did not change are not counted again. */
export function countWords(doc: Node, words: Intl.Segmenter): number {
  let number = 0
  doc.descendants(node => {
    if (!node.isTextblock) return true
    const counted = known.get(node) ?? wordsIn(textOf(node), words)
    known.set(node, counted)
    number += counted
    return false
  })
  return number
}

const textOf = (block: Node): string => block.textBetween(0, block.content.size, ' ', ' ')

function wordsIn(text: string, words: Intl.Segmenter): number {
  let number = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) number += 1
  return number
}

export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace))
