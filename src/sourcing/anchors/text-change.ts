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
  compareAround(before, after, 0, 0, keep, compareParagraphs)
  return { before, after, kept: found }
}

type Keep = (run: KeptRun) => void
type Compare = (before: string, after: string, atBefore: number, atAfter: number, keep: Keep) => void

/** Keeps the beginning and the end that two texts share; what is between them is compared by `inner`. */
function compareAround(
  before: string,
  after: string,
  atBefore: number,
  atAfter: number,
  keep: Keep,
  inner: Compare,
): void {
  const start = sharedStart(before, after)
  const end = sharedEnd(before, after, start)
  keep({ before: atBefore, after: atAfter, length: start })
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const
  if (middle[0] && middle[1]) inner(middle[0], middle[1], atBefore + start, atAfter + start, keep)
  keep({ before: atBefore + before.length - end, after: atAfter + after.length - end, length: end })
}

const noFurther: Compare = () => {}

const compareParagraphs: Compare = (before, after, atBefore, atAfter, keep) =>
  compareParts(before, after, atBefore, atAfter, keep, /[^\n]+|\n+/g, compareWords)

const compareWords: Compare = (before, after, atBefore, atAfter, keep) =>
  compareParts(before, after, atBefore, atAfter, keep, /[\p{L}\p{N}\p{M}]+\s*|.\s*/gsu, noFurther)

/** Keeps the parts that two texts share in order; each pair of stretches between those is compared by `inner`. */
function compareParts(
  before: string,
  after: string,
  atBefore: number,
  atAfter: number,
  keep: Keep,
  parts: RegExp,
  inner: Compare,
): void {
  const changes = diffArrays(before.match(parts) ?? [], after.match(parts) ?? [], {
    maxEditLength: mostEdits,
  })
  if (!changes) {
    inner(before, after, atBefore, atAfter, keep)
    return
  }
  let [gone, made] = ['', '']
  let [fromBefore, fromAfter] = [atBefore, atAfter]
  const flush = () => {
    compareAround(gone, made, fromBefore, fromAfter, keep, inner)
    fromBefore += gone.length
    fromAfter += made.length
    gone = made = ''
  }
  for (const { value, added, removed } of changes) {
    const words = value.join('')
    if (removed) gone += words
    else if (added) made += words
    else {
      flush()
      keep({ before: fromBefore, after: fromAfter, length: words.length })
      fromBefore += words.length
      fromAfter += words.length
    }
  }
  flush()
}

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
