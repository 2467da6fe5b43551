import type { StateBlock } from 'markdown-it'
import type { Reading } from './reading.ts'

/** The line under a table's head. */
const underHead = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * Reads a table that is too large as the letters that stand there, and notes it. Each cell costs time in every reading
 * and rendering, and a row of one letter is filled up to the width of its table: a few kilobytes come to 65,536 cells.
 */
export function readLargeTable(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const reading = state.env as Reading
  const columns = columnsAt(state, startLine, endLine)
  if (columns === 0) return false
  const fits = (end: number) => columns * (end - startLine - 1) <= reading.cellRoom
  const [from, to] = reading.block
  // Every line of a block may look like the head of a table: where the block ends is asked once.
  const isKnown = startLine >= from && startLine < to
  if (!isKnown) reading.block = [startLine, blockEnd(state, startLine, endLine)]
  if (fits(Math.min(reading.block[1], endLine))) {
    if (!silent) reading.cellRoom -= columns * (Math.min(reading.block[1], endLine) - startLine - 1)
    return false
  }
  if (silent) return true
  const end = blockEnd(state, startLine, endLine)
  reading.problems.push({ line: startLine + 1, problem: 'table-too-large' })
  const token = state.push('code_block', 'code', 0)
  token.content = state.getLines(startLine, end, state.blkIndent, true)
  token.map = [startLine, end]
  state.line = end
  return true
}

/** How many columns a table has that begins in a line; none: there begins no table. */
function columnsAt(state: StateBlock, startLine: number, endLine: number): number {
  if (startLine + 1 >= endLine) return 0
  const line = (number: number) => state.src.slice(state.bMarks[number], state.eMarks[number])
  const under = line(startLine + 1)
  if (!line(startLine).includes('|') || !underHead.test(under)) return 0
  return under.split('|').filter(part => part.trim() !== '').length
}

/** Where the lines end that follow each other without an empty one. */
function blockEnd(state: StateBlock, startLine: number, endLine: number): number {
  let end = startLine + 1
  while (end < endLine && !state.isEmpty(end)) end += 1
  return end
}
