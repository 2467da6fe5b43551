import { diffArrays } from 'diff'
import { plainText } from '../../../platform/text/index.ts'
import { compareWords, type Piece, wordsOf } from './words.ts'

/** A paragraph, a heading, a list's item, a caption: what a reader takes as one. */
export interface TextBlock {
  readonly kind: 'heading' | 'text' | 'picture'
  readonly text: string
}

/** A block of two versions, with what happened to it. */
export interface ComparedBlock {
  readonly kind: TextBlock['kind']
  readonly is: 'same' | 'changed' | 'gone' | 'new'
  readonly pieces: readonly Piece[]
}

const ends =
  /<\/?(?:p|h[1-6]|li|ul|ol|blockquote|figure|figcaption|pre|t[dhr]|table|section|aside|div|hr|br)\b[^>]*>/
const tokens = new RegExp(`(${ends.source}|<img\\b[^>]*>)`)

/** The blocks of a text that our own sanitiser wrote, pictures by what they show. */
export function blocksOf(html: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let kind: TextBlock['kind'] = 'text'
  let inline = ''
  const close = () => {
    const text = plainText(inline).replace(/\s+/g, ' ')
    if (text) blocks.push({ kind, text })
    inline = ''
    kind = 'text'
  }
  for (const part of html.split(tokens)) {
    const alt = /^<img\b/.test(part) ? (/\balt="([^"]*)"/.exec(part)?.[1] ?? '') : null
    if (alt !== null) {
      close()
      kind = 'picture'
      inline = alt
      close()
    } else if (ends.test(part)) {
      close()
      if (/^<h[1-6]/.test(part)) kind = 'heading'
    } else inline += part
  }
  close()
  return blocks
}

/** Compares two texts block by block, and word by word where a block is another one changed. */
export function compareBlocks(
  was: readonly TextBlock[],
  is: readonly TextBlock[],
  language?: string,
): ComparedBlock[] {
  const compared: ComparedBlock[] = []
  let gone: TextBlock[] = []
  const flush = (came: readonly TextBlock[]) => {
    for (const [before, after] of pair(gone, came)) compared.push(compareBlock(before, after, language))
    gone = []
  }
  const runs = diffArrays([...was], [...is], {
    comparator: (one, other) => one.text === other.text && one.kind === other.kind,
    maxEditLength: 4000,
  }) ?? [
    { removed: true, added: false, value: [...was] },
    { removed: false, added: true, value: [...is] },
  ]
  for (const { removed, added, value } of runs) {
    if (removed) gone.push(...value)
    else if (added) flush(value)
    else {
      flush([])
      for (const { kind, text } of value) compared.push({ kind, is: 'same', pieces: [{ is: 'same', text }] })
    }
  }
  flush([])
  return compared
}

function compareBlock(was: TextBlock | null, is: TextBlock | null, language?: string): ComparedBlock {
  if (was && is) return { kind: is.kind, is: 'changed', pieces: compareWords(was.text, is.text, language) }
  if (is) return { kind: is.kind, is: 'new', pieces: [{ is: 'new', text: is.text }] }
  return { kind: was?.kind ?? 'text', is: 'gone', pieces: [{ is: 'gone', text: was?.text ?? '' }] }
}

/** What two blocks share of their words before one counts as the other changed. */
const alike = 0.35
const mostPairs = 10_000

/** Pairs blocks that went with blocks that came, in their order, so that alike ones meet; the rest stand alone. */
function pair(
  gone: readonly TextBlock[],
  came: readonly TextBlock[],
): [TextBlock | null, TextBlock | null][] {
  if (gone.length * came.length > mostPairs)
    return [
      ...gone.map(block => [block, null] as [TextBlock, null]),
      ...came.map(block => [null, block] as [null, TextBlock]),
    ]
  const [before, after] = [gone.map(countWords), came.map(countWords)]
  const score = before.map(one => after.map(other => similarity(one, other)))
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(came.length + 1).fill(0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  const meets = (row: number, column: number) => {
    const worth = score[row]?.[column] ?? 0
    return worth >= alike ? worth + at(row + 1, column + 1) : -1
  }
  for (let row = gone.length - 1; row >= 0; row -= 1)
    for (let column = came.length - 1; column >= 0; column -= 1) {
      const line = best[row]
      if (line) line[column] = Math.max(at(row + 1, column), at(row, column + 1), meets(row, column))
    }
  const pairs: [TextBlock | null, TextBlock | null][] = []
  let [row, column] = [0, 0]
  while (row < gone.length || column < came.length) {
    const [one, other] = [gone[row] ?? null, came[column] ?? null]
    if (one && other && at(row, column) === meets(row, column)) {
      pairs.push([one, other])
      row += 1
      column += 1
    } else if (one && (!other || at(row, column) === at(row + 1, column))) {
      pairs.push([one, null])
      row += 1
    } else {
      pairs.push([null, other])
      column += 1
    }
  }
  return pairs
}

function countWords({ text }: TextBlock): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text.toLowerCase()))
    if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Dice: twice what is shared, of all words. */
function similarity(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0]
  for (const [word, count] of one) {
    both += Math.min(count, other.get(word) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * both) / all
}
