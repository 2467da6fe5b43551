import { diffArrays } from 'diff'
import { isInsideCharacter } from './anchor.ts'

/** Characters that stand in both texts, in the same order. */
export interface KeptRun {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** What an edit did to a text: its runs that stayed, in order; everything between them is gone or new. */
export interface TextChange {
  readonly before: string
  readonly after: string
  readonly kept: readonly KeptRun[]
}

/** Insertions and deletions after which two texts are taken for different ones: comparing takes time with their square. */
const mostEdits = 400

/** What stayed of a text. One edit, wherever it is, is found exactly and in linear time; several by words. */
export function compareTexts(before: string, after: string): TextChange {
  const found: KeptRun[] = []
  const keep = (run: KeptRun) => {
    const last = found.at(-1)
    if (run.length === 0) return
    if (last && last.before + last.length === run.before && last.after + last.length === run.after)
      found[found.length - 1] = { ...last, length: last.length + run.length }
    else found.push(run)
  }
  around(compareParagraphs)({ before, after, atBefore: 0, atAfter: 0 }, keep)
  return { before, after, kept: found }
}

type Keep = (run: KeptRun) => void

/** A piece of each text, with where it stands there. */
interface Pieces {
  readonly before: string
  readonly after: string
  readonly atBefore: number
  readonly atAfter: number
}

type Compare = (pieces: Pieces, keep: Keep) => void

/** Keeps the beginning and the end that two pieces share; what is between them is compared by `inner`. */
const around =
  (inner: Compare): Compare =>
  ({ before, after, atBefore, atAfter }, keep) => {
    const start = sharedStart(before, after)
    const end = sharedEnd(before, after, start)
    keep({ before: atBefore, after: atAfter, length: start })
    const middle = {
      before: before.slice(start, before.length - end),
      after: after.slice(start, after.length - end),
      atBefore: atBefore + start,
      atAfter: atAfter + start,
    }
    if (middle.before && middle.after) inner(middle, keep)
    keep({ before: atBefore + before.length - end, after: atAfter + after.length - end, length: end })
  }

/** Keeps the parts that two pieces share in order; each pair of stretches between those is compared by `inner`. */
const byParts =
  (parts: RegExp, inner: Compare): Compare =>
  (pieces, keep) => {
    const { before, after } = pieces
    const changes = diffArrays(before.match(parts) ?? [], after.match(parts) ?? [], {
      maxEditLength: mostEdits,
    })
    if (!changes) return inner(pieces, keep)
    let between = { ...pieces, before: '', after: '' }
    const flush = (kept: number) => {
      const [atBefore, atAfter] = [
        between.atBefore + between.before.length,
        between.atAfter + between.after.length,
      ]
      around(inner)(between, keep)
      keep({ before: atBefore, after: atAfter, length: kept })
      between = { before: '', after: '', atBefore: atBefore + kept, atAfter: atAfter + kept }
    }
    for (const { value, added, removed } of changes) {
      const words = value.join('')
      if (removed) between.before += words
      else if (added) between.after += words
      else flush(words.length)
    }
    flush(0)
  }

const noFurther: Compare = () => {}
const compareWords = byParts(/[\p{L}\p{N}\p{M}]+\s*|.\s*/gsu, noFurther)
const compareParagraphs = byParts(/[^\n]+|\n+/g, compareWords)

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return isInsideCharacter(one, length) || isInsideCharacter(other, length) ? length - 1 : length
}

function sharedEnd(one: string, other: string, apartFrom: number): number {
  const most = Math.min(one.length, other.length) - apartFrom
  let length = 0
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1
  const splits =
    isInsideCharacter(one, one.length - length) || isInsideCharacter(other, other.length - length)
  return splits ? length - 1 : length
}
