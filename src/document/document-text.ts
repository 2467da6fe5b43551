import type { Node } from 'prosemirror-model'
import { blockSeparator, type TextBlock, textBlocks } from './text-blocks.ts'

const textOf = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ stretches }) => stretches.map(({ text }) => text).join('')).join(blockSeparator)

/**
 * The plain text of a document, in which every place in a story is counted, in UTF-16 units. Blocks are parted by an
 * empty line, footnotes follow the text; pictures and embeds are no part of it.
 */
export const documentText = (doc: Node): string => textOf(textBlocks(doc))

export interface TextPositions {
  readonly text: string
  /** The position in the document of the character at an offset; of the end of the text where there is none. */
  positionAt(offset: number): number
  /** The offset of what is at a position, or of what comes next where no text is there. */
  offsetAt(position: number): number
}

/** Plain-text offsets as positions in the document, and back. */
export function textPositions(doc: Node): TextPositions {
  const blocks = textBlocks(doc)
  const spots = blocks.flatMap(({ stretches, end }) => [
    ...stretches.map(({ text, offset, position }) => ({ offset, position, length: text.length })),
    endSpot(stretches, end),
  ])
  const byPosition = spots.toSorted((one, other) => one.position - other.position)
  return {
    text: textOf(blocks),
    positionAt: offset => {
      const spot = lastAt(spots, at => at.offset <= offset) ?? spots[0]
      return spot ? spot.position + Math.min(Math.max(offset - spot.offset, 0), spot.length) : 0
    },
    offsetAt: position => {
      const spot = lastAt(byPosition, at => at.position <= position) ?? spots[0]
      return spot ? spot.offset + Math.min(Math.max(position - spot.position, 0), spot.length) : 0
    },
  }
}

interface Spot {
  readonly offset: number
  readonly position: number
  readonly length: number
}

/** The end of a block, and the place right behind it, which stands for the empty line. */
function endSpot(stretches: TextBlock['stretches'], end: number): Spot {
  const last = stretches.at(-1)
  return { offset: end, position: last ? last.position + last.text.length : 0, length: 1 }
}

/** The last of an ordered list for which something holds that holds for none after the first that fails it. */
function lastAt(spots: readonly Spot[], holds: (spot: Spot) => boolean): Spot | undefined {
  let [low, high] = [0, spots.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const spot = spots[middle]
    if (spot && holds(spot)) low = middle + 1
    else high = middle
  }
  return spots[low - 1]
}
