import type { ComparedBlock } from './blocks.ts'

/** Blocks in a row. Those that are folded stayed as they were, and nothing near them changed. */
export interface Passage {
  readonly isFolded: boolean
  readonly blocks: readonly ComparedBlock[]
}

/** A single paragraph is shorter than the words that would say it is hidden. */
const fewestFolded = 2

/** Puts long unchanged stretches out of the way; one block before and after each change stays for context. */
export function foldUnchanged(blocks: readonly ComparedBlock[]): Passage[] {
  const isNear = (place: number) =>
    [place - 1, place, place + 1].some(each => blocks[each] && blocks[each].is !== 'same')
  const passages: { isFolded: boolean; blocks: ComparedBlock[] }[] = []
  for (const [place, block] of blocks.entries()) {
    const isFolded = !isNear(place)
    const last = passages.at(-1)
    if (last?.isFolded === isFolded) last.blocks.push(block)
    else passages.push({ isFolded, blocks: [block] })
  }
  return passages.map(passage => ({
    ...passage,
    isFolded: passage.isFolded && passage.blocks.length >= fewestFolded,
  }))
}
