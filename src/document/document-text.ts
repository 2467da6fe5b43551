import type { Node } from 'prosemirror-model'
import { blockSeparator, type Stretch, type TextBlock, textBlocks } from './text-blocks.ts'

const textOf = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ stretches }) => stretches.map(({ text }) => text).join('')).join(blockSeparator)

/**
 * The plain text of a document, in which every place in a story is counted, in UTF-16 units. Blocks are parted by an
 * empty line, footnotes follow the text; pictures and embeds are no part of it.
 */
export const documentText = (doc: Node): string => textOf(textBlocks(doc))

interface TextPositions {
  readonly text: string
  /** The position in the document of the character at an offset; between blocks, of the end of the first. */
  positionAt(offset: number): number
  /** The offset of what is at a position; where no text is, of the end of the text before it. */
  offsetAt(position: number): number
}

/** Plain-text offsets as positions in the document, and back. */
export function textPositions(doc: Node): TextPositions {
  const blocks = textBlocks(doc)
  const byOffset = blocks.flatMap(({ stretches }) => stretches)
  const byPosition = byOffset.toSorted((one, other) => one.position - other.position)
  return {
    text: textOf(blocks),
    positionAt: offset => {
      const stretch = lastUpTo(byOffset, 'offset', offset)
      return stretch ? stretch.position + within(stretch, offset - stretch.offset) : 0
    },
    offsetAt: position => {
      const stretch = lastUpTo(byPosition, 'position', position)
      return stretch ? stretch.offset + within(stretch, position - stretch.position) : 0
    },
  }
}

const within = ({ text }: Stretch, place: number): number => Math.min(Math.max(place, 0), text.length)

/** The last stretch that begins at a place or before it, else the first. */
function lastUpTo(
  stretches: readonly Stretch[],
  by: 'offset' | 'position',
  place: number,
): Stretch | undefined {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[by] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return stretches[Math.max(low - 1, 0)]
}
