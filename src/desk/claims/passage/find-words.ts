import { overlaps, type Stretch } from './passages.ts'

/** More places than anybody would choose from. */
const mostPlaces = 50

/** Longer words are no claim's, and would make a pattern that costs more than they are worth. */
const longestWords = 2000

const alike: readonly string[] = [`"“”„«»`, `'‘’‚‹›`, '-‐‑–—']

/**
 * Where words stand in a text. Letter for letter first; when they stand nowhere like that, whatever the kind of
 * quotation mark, dash or space, and whatever the case: words that went through another program come back altered.
 * @param near only places that touch this stretch, where there are any
 */
export function findWords(text: string, words: string, near: Stretch | null = null): Stretch[] {
  const wanted = words.trim()
  if (!wanted || wanted.length > longestWords) return []
  const exact = places(text, new RegExp(literal(wanted), 'g'))
  const found = exact.length > 0 ? exact : places(text, loosely(wanted))
  const here = near ? found.filter(place => overlaps(place, near)) : []
  return here.length > 0 ? here : found
}

/** Where a cue or a name stands that belongs to a claim: beside it rather than in it, and as near as can be. */
export function findBeside(text: string, words: string, claim: Stretch): Stretch | null {
  const rank = (place: Stretch) => (overlaps(place, claim) ? text.length : distance(place, claim))
  return findWords(text, words).toSorted((one, other) => rank(one) - rank(other))[0] ?? null
}

const distance = (one: Stretch, other: Stretch): number =>
  Math.max(0, one.start - other.end, other.start - one.end)

/** Whole words where there are any: *he* is not in *them*. */
function places(text: string, pattern: RegExp): Stretch[] {
  const found = Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  const whole = found.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end))
  return (whole.length > 0 ? whole : found).slice(0, mostPlaces)
}

const isInsideWord = (text: string, place: number): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(text.slice(place - 1, place + 1))

const loosely = (words: string): RegExp =>
  new RegExp(
    words
      .split(/(\s+)/)
      .map((part, place) => (place % 2 === 1 ? '\\s+' : Array.from(part, looseLetter).join('')))
      .join(''),
    'gi',
  )

function looseLetter(letter: string): string {
  const kin = alike.find(letters => letters.includes(letter))
  return kin ? `[${literal(kin)}]` : literal(letter)
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** What stands between double quotation marks, the marks included. Single ones are too often apostrophes. */
export const quotedParts = (text: string, { start, end }: Stretch): Stretch[] =>
  Array.from(
    text.slice(start, end).matchAll(/"[^"\n]+"|[“„][^“”„\n]+[”“]|«[^«»\n]+»/g),
    ({ index, 0: part }) => ({ start: start + index, end: start + index + part.length }),
  )
