import { type Anchor, anchorAt, contextLength, type StoryTexts } from './anchor.ts'
import { findFuzzily } from './find-fuzzily.ts'
import { formerPlace, mapPlace, mapRange } from './map-range.ts'
import type { TextChange } from './text-change.ts'
import { isWordEdge, wordsIn } from './words.ts'

/** A passage that is followed through the edits of a text. */
export interface Passage {
  /** Of a lost one: the words as last seen, and about where they stood, `start` and `end` the same. */
  readonly anchor: Anchor
  /** The words that a person marked: when they are back, all of them are meant again. */
  readonly marked: string
  readonly isLost: boolean
}

export const passageOf = (anchor: Anchor): Passage => ({ anchor, marked: anchor.exact, isLost: false })

/** One whose words are not in the text; they stood about here. */
export const lostPassage = (exact: string, { field, start }: Pick<Anchor, 'field' | 'start'>): Passage => ({
  anchor: { field, start, end: start, exact, prefix: '', suffix: '' },
  marked: exact,
  isLost: true,
})

/** A passage stays where at least this share of its letters did. */
const leastKept = 0.5
/** Shorter words stand everywhere; elsewhere they are found again only between neighbours they had. */
const fewWords = 3
const leastContext = contextLength / 2

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Finds a passage in the text after a change: where the change left it, whole or with most of its words; else where its
 * very words are new; else where enough of them are new; else it is lost. Words that stood elsewhere before and still do
 * are others' and never taken, so that two equal sentences are not confused.
 */
export function findAgain(passage: Passage, change: TextChange): Passage {
  const { anchor, marked, isLost } = passage
  const mapped = isLost ? null : mapRange(change, anchor)
  if (mapped && mapped.keptShare >= leastKept) {
    const isAsMarked = mapped.isWhole && marked === anchor.exact
    const back = isAsMarked ? null : findMarked(passage, change, mapped)
    return moved(passage, change, back ?? toWordEdges(change, anchor, mapped))
  }
  const expected = mapPlace(change, anchor.start)
  const place =
    findExactly(passage, change, marked, expected) ??
    findExactly(passage, change, anchor.exact, expected) ??
    findFuzzily(change, anchor.exact, expected)
  if (place) return moved(passage, change, place)
  return { anchor: { ...anchor, start: expected, end: expected }, marked, isLost: true }
}

/** The same passage at another place; one that holds no word any more stays what it was, lost. */
function moved({ anchor, marked }: Passage, { after }: TextChange, { start, end }: Place): Passage {
  const found = anchorAt(textsOf(anchor, after), { field: anchor.field, start, end })
  return found
    ? { anchor: found, marked, isLost: false }
    : { anchor: { ...anchor, start, end: start }, marked, isLost: true }
}

const textsOf = (anchor: Anchor, text: string): StoryTexts => ({
  headline: '',
  standfirst: '',
  body: '',
  [anchor.field]: text,
})

/** The marked words, where they are whole again at the passage. */
function findMarked({ anchor, marked }: Passage, change: TextChange, mapped: Place): Place | null {
  const from = Math.max(0, mapped.start - marked.length)
  const found = occurrences(change.after.slice(from, mapped.end + marked.length), marked)
    .map(start => ({ start: start + from, end: start + from + marked.length }))
    .filter(place => place.start < mapped.end && mapped.start < place.end)
    .filter(place => standsAlone(change.after, place) && !isAnothers(change, anchor, place))
  const distance = ({ start }: Place) => Math.abs(start - mapped.start)
  return found.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

/** The very words where the edit put them; of several the one with the neighbours it had, then the nearest. */
function findExactly({ anchor }: Passage, change: TextChange, words: string, expected: number): Place | null {
  const needed = wordsIn(words).length < fewWords ? leastContext : 0
  const found = occurrences(change.after, words)
    .map(start => ({ start, end: start + words.length }))
    .filter(place => standsAlone(change.after, place) && !isAnothers(change, null, place))
    .map(place => ({ ...place, context: sharedContext(change.after, anchor, place) }))
    .filter(({ context }) => context >= needed)
  const distance = ({ start }: Place) => Math.abs(start - expected)
  return (
    found.toSorted((one, other) => other.context - one.context || distance(one) - distance(other))[0] ?? null
  )
}

/** Words that were in the text before, whole and elsewhere, belong to whatever they belonged to. */
function isAnothers(change: TextChange, own: Place | null, place: Place): boolean {
  const former = formerPlace(change, place)
  return former !== null && !(own && former.start < own.end && own.start < former.end)
}

/** How many characters of its old neighbourhood a place has, before and behind. */
function sharedContext(text: string, { prefix, suffix }: Anchor, { start, end }: Place): number {
  let before = 0
  while (
    before < prefix.length &&
    text.at(start - 1 - before) === prefix.at(-1 - before) &&
    start - before > 0
  )
    before += 1
  let behind = 0
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind += 1
  return before + behind
}

/** A change may leave half a word at an end that was between words: the whole of it is meant. */
function toWordEdges({ before, after }: TextChange, { start, end }: Place, mapped: Place): Place {
  let [from, to] = [mapped.start, mapped.end]
  if (isWordEdge(before, start)) while (from > 0 && !isWordEdge(after, from)) from -= 1
  if (isWordEdge(before, end)) while (to < after.length && !isWordEdge(after, to)) to += 1
  while (from < to && /\s/.test(after.charAt(from))) from += 1
  while (to > from && /\s/.test(after.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

const standsAlone = (text: string, { start, end }: Place): boolean =>
  isWordEdge(text, start) && isWordEdge(text, end)

/** Of words repeated without end, the first ones will do. */
const mostOccurrences = 200

function occurrences(text: string, words: string): number[] {
  const places: number[] = []
  for (
    let place = text.indexOf(words);
    place >= 0 && places.length < mostOccurrences;
    place = text.indexOf(words, place + 1)
  )
    places.push(place)
  return places
}
