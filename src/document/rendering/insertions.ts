import type { Node } from 'prosemirror-model'
import { textBlocks } from '../text-blocks.ts'

/** HTML of ours that goes into a text right after the character before a plain-text offset, such as a numbered mark. */
export interface Insertion {
  readonly at: number
  readonly html: string
}

export interface PlacedInsertions {
  /** The plain-text offset at which the block begins. */
  readonly start: number
  readonly insertions: readonly Insertion[]
}

/** Insertions by the position of the text block they belong in; those between two blocks go to the end of the first. */
export function placeInsertions(
  doc: Node,
  insertions: readonly Insertion[],
): ReadonlyMap<number, PlacedInsertions> {
  const placed = new Map<number, PlacedInsertions>()
  if (insertions.length === 0) return placed
  const waiting = insertions.toSorted((one, other) => one.at - other.at)
  const blocks = textBlocks(doc)
  for (const [place, { position, start }] of blocks.entries()) {
    const next = blocks[place + 1]?.start ?? Number.POSITIVE_INFINITY
    const count = waiting.findIndex(({ at }) => at >= next)
    const own = waiting.splice(0, count < 0 ? waiting.length : count)
    if (own.length > 0) placed.set(position, { start, insertions: own })
  }
  return placed
}
