import type { TextChange } from './text-change.ts'
import { type Word, wordsIn } from './words.ts'

/** Twice the words in common over the words of both; below it another sentence is more likely than an edited one. */
const leastAlike = 0.7
/** Fewer words are alike by chance. */
const leastWords = 5
/** What an edit left standing between two pieces of new text belongs to them when it is shorter than this. */
const shortRun = 20

/** Where the new words of a text are most like these, if they are alike enough. Linear in the new words. */
export function findFuzzily(
  change: TextChange,
  passage: string,
  expected: number,
): { readonly start: number; readonly end: number } | null {
  const wanted = wordsIn(passage).map(({ text }) => text)
  if (wanted.length < leastWords) return null
  let best: { start: number; end: number; alike: number } | null = null
  for (const words of newWords(change)) {
    const found = bestWindow(words, wanted)
    if (!found || found.alike < leastAlike) continue
    const isNearer = best !== null && Math.abs(found.start - expected) < Math.abs(best.start - expected)
    if (!best || found.alike > best.alike || (found.alike === best.alike && isNearer)) best = found
  }
  return best
}

/** The stretch of as many words as are wanted that has most of them, and a few more beside it that are wanted too. */
function bestWindow(
  words: readonly Word[],
  wanted: readonly string[],
): { start: number; end: number; alike: number } | null {
  const end = bestEnd(words, wanted)
  const start = Math.max(0, end - wanted.length)
  const spare = Math.ceil(wanted.length / 4)
  const missing = new Counts(wanted)
  const isWanted = ({ text }: Word) => missing.take(text)
  const own = words.slice(start, end).filter(isWanted)
  own.push(...words.slice(end, end + spare).filter(isWanted))
  own.unshift(...words.slice(Math.max(0, start - spare), start).filter(isWanted))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  const all = words.indexOf(last) - words.indexOf(first) + 1
  return { start: first.start, end: last.end, alike: (2 * own.length) / (wanted.length + all) }
}

/** Where the best of all stretches as long as what is wanted ends. */
function bestEnd(words: readonly Word[], wanted: readonly string[]): number {
  const open = new Counts(wanted)
  let [common, most, end] = [0, 0, 0]
  words.forEach(({ text }, index) => {
    if (open.take(text)) common += 1
    const gone = words[index - wanted.length]
    if (gone && open.giveBack(gone.text)) common -= 1
    if (common > most) [most, end] = [common, index + 1]
  })
  return end
}

/** How many of each word are still wanted; fewer than none of one that was met too often. */
class Counts {
  private readonly left = new Map<string, number>()

  constructor(words: readonly string[]) {
    for (const word of words) this.left.set(word, (this.left.get(word) ?? 0) + 1)
  }

  /** Whether the word was wanted still. */
  take(word: string): boolean {
    const left = this.left.get(word)
    if (left === undefined) return false
    this.left.set(word, left - 1)
    return left > 0
  }

  /** Whether the word had counted. */
  giveBack(word: string): boolean {
    const left = this.left.get(word)
    if (left === undefined) return false
    this.left.set(word, left + 1)
    return left >= 0
  }
}

const known = new WeakMap<TextChange, readonly (readonly Word[])[]>()

/** The words that an edit put in, in stretches; found once for all passages of a text. */
function newWords(change: TextChange): readonly (readonly Word[])[] {
  const found = known.get(change) ?? findNewWords(change)
  known.set(change, found)
  return found
}

function findNewWords({ after, kept }: TextChange): Word[][] {
  const stretches: { start: number; end: number }[] = []
  let from = 0
  for (const run of [...kept, { before: 0, after: after.length, length: 0 }]) {
    const last = stretches.at(-1)
    if (run.after > from) {
      if (last && from - last.end < shortRun) last.end = run.after
      else stretches.push({ start: from, end: run.after })
    }
    from = run.after + run.length
  }
  return stretches
    .map(({ start, end }) => wordsIn(after.slice(start, end), start))
    .filter(({ length }) => length > 0)
}
