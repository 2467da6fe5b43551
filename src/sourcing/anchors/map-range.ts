import { isInsideCharacter } from './anchor.ts'
import type { KeptRun, TextChange } from './text-change.ts'

interface Place {
  readonly start: number
  readonly end: number
}

interface MappedPlace extends Place {
  /** Nothing was taken out of it and nothing put in. */
  readonly isWhole: boolean
  /** How much of its letters and digits stayed, from 0 to 1. */
  readonly keptShare: number
}

/**
 * Where a passage of the text before is in the text after: from its first word that stayed to the last one. Words put
 * in the place of its own first or last ones belong to it, words put before or behind it do not. Null when nothing
 * stayed.
 */
export function mapRange(change: TextChange, { start, end }: Place): MappedPlace | null {
  const pieces = clip(change.kept, start, end)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const isWhole = pieces.length === 1 && first.length === end - start
  const counted = countWordCharacters(change.before.slice(start, end))
  const stayed = pieces.reduce(
    (sum, piece) => sum + countWordCharacters(change.before.slice(piece.before, piece.before + piece.length)),
    0,
  )
  const edges = isWhole ? null : replacedEdges(change, { start, end }, first, last)
  return {
    start: edges?.start ?? first.after,
    end: edges?.end ?? last.after + last.length,
    isWhole,
    keptShare: counted === 0 ? 0 : stayed / counted,
  }
}

/** The first and last words of a passage may have been replaced; what stands for them now goes with it. */
function replacedEdges(
  { before, after, kept }: TextChange,
  { start, end }: Place,
  first: KeptRun,
  last: KeptRun,
): Place {
  const previous = kept[findRun(kept, first.before) - 1] ?? { before: 0, after: 0, length: 0 }
  const next = kept[findRun(kept, last.before) + 1] ?? {
    before: before.length,
    after: after.length,
    length: 0,
  }
  const startReplaced = first.before > start && previous.before + previous.length === start
  const endReplaced = last.before + last.length < end && next.before === end
  return {
    start: startReplaced ? previous.after + previous.length : first.after,
    end: endReplaced ? next.after : last.after + last.length,
  }
}

/** About where a place of the text before is in the text after. */
export function mapPlace({ kept, after }: TextChange, place: number): number {
  const run = kept[findRun(kept, place)]
  if (!run) return Math.min(place, kept[0]?.after ?? after.length)
  const mapped = run.after + Math.min(place - run.before, run.length)
  return isInsideCharacter(after, mapped) ? mapped - 1 : mapped
}

/** Where a passage of the text after was before, when it stood there just so. */
export function formerPlace({ kept }: TextChange, { start, end }: Place): Place | null {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.after ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const run = kept[low - 1]
  if (!run || run.after + run.length < end) return null
  return { start: run.before + start - run.after, end: run.before + end - run.after }
}

/** The parts of the runs that lie in a passage of the text before. */
function clip(kept: readonly KeptRun[], start: number, end: number): KeptRun[] {
  const pieces: KeptRun[] = []
  for (let index = Math.max(0, findRun(kept, start)); index < kept.length; index += 1) {
    const run = kept[index]
    if (!run || run.before >= end) break
    const from = Math.max(run.before, start)
    const to = Math.min(run.before + run.length, end)
    if (from < to) pieces.push({ before: from, after: run.after + from - run.before, length: to - from })
  }
  return pieces
}

/** The last run that begins at or before a place of the text before; -1 when there is none. */
function findRun(kept: readonly KeptRun[], place: number): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.before ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

const countWordCharacters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
