import { diffArrays } from 'diff'

/** A stretch of text that stayed, went or came. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Beyond that many edits two texts are not the same one changed, but one in place of another. */
const mostEdits = 2000

/** Compares two texts word by word, and gathers the differences so that they read as prose. */
export function compareWords(was: string, is: string, language = 'en'): Piece[] {
  if (was === is) return was ? [{ is: 'same', text: was }] : []
  const runs = diffArrays(wordsOf(was, language), wordsOf(is, language), { maxEditLength: mostEdits })
  const changes = runs ? gather(runs.map(toRun)) : [{ gone: was, new: is }]
  return changes.flatMap(toPieces)
}

/** Words, and what stands between them; a word keeps its apostrophes and hyphens, so that it changes as a whole. */
export function wordsOf(text: string, language = 'en'): string[] {
  const words: string[] = []
  let isJoined = false
  for (const { segment, isWordLike } of segmenter(language).segment(text)) {
    const isJoiner = /^[-'’‑]$/.test(segment) && isWord(words.at(-1) ?? '')
    if (words.length > 0 && (isJoiner || (isJoined && isWordLike))) words[words.length - 1] += segment
    else words.push(segment)
    isJoined = isJoiner
  }
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

type Run = { readonly same: string; readonly words: number } | Change
interface Change {
  readonly gone: string
  readonly new: string
}

const toRun = (run: { value: string[]; added: boolean; removed: boolean }): Run => {
  const text = run.value.join('')
  if (run.removed) return { gone: text, new: '' }
  if (run.added) return { gone: '', new: text }
  return { same: text, words: run.value.filter(isWord).length }
}

/** Words that stayed between two longer changes are no help to a reader: a few of them go with the changes. */
const fewWords = 2

function gather(runs: readonly Run[]): Run[] {
  const gathered: Run[] = []
  for (const [place, run] of runs.entries()) {
    const last = gathered.at(-1)
    const next = runs[place + 1]
    const isBetween = 'same' in run && last && 'gone' in last && next && 'gone' in next
    if (isBetween && (run.words === 0 || (run.words <= fewWords && isLong(last) && isLong(next))))
      gathered[gathered.length - 1] = { gone: last.gone + run.same, new: last.new + run.same }
    else if ('gone' in run && last && 'gone' in last)
      gathered[gathered.length - 1] = { gone: last.gone + run.gone, new: last.new + run.new }
    else gathered.push(run)
  }
  return gathered
}

const isLong = ({ gone, new: came }: Change): boolean => Math.max(wordCount(gone), wordCount(came)) > fewWords

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** White space that both sides share stands outside, so that no mark is drawn under it. */
function toPieces(run: Run): Piece[] {
  if ('same' in run) return [{ is: 'same', text: run.same }]
  const { gone, new: came } = run
  const before = shared(leadOf(gone), leadOf(came))
  const after = shared(tailOf(gone.slice(before.length)), tailOf(came.slice(before.length)))
  const cut = (text: string) => text.slice(before.length, text.length - after.length)
  return [
    { is: 'same' as const, text: before },
    { is: 'gone' as const, text: cut(gone) },
    { is: 'new' as const, text: cut(came) },
    { is: 'same' as const, text: after },
  ].filter(({ text }) => text !== '')
}

const leadOf = (text: string): string => /^\s*/.exec(text)?.[0] ?? ''
const tailOf = (text: string): string => /\s*$/.exec(text)?.[0] ?? ''
const shared = (one: string, other: string): string => (one === other ? one : '')
