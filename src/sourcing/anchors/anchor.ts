/** What of a story can be anchored in. `body` is the plain text of the document. Everything counts in UTF-16 units. */
export interface StoryTexts {
  readonly headline: string
  readonly standfirst: string
  readonly body: string
}

/** In document order. */
export const textFields = ['headline', 'standfirst', 'body'] as const
export type TextField = (typeof textFields)[number]

/** A place in one text of a story, the end exclusive. */
export interface Range {
  readonly field: TextField
  readonly start: number
  readonly end: number
}

/** A passage by its words with what stands around them, and by its place: W3C TextQuote and TextPosition selectors in one. */
export interface Anchor extends Range {
  readonly exact: string
  /** Up to `contextLength` units before the passage, from the beginning of the text on. */
  readonly prefix: string
  readonly suffix: string
}

/** Enough to tell two equal sentences apart, as others who anchor in web pages found. */
export const contextLength = 32

/** The anchor of a passage; moved inwards where it would split a character. Null when it holds no word. */
export function anchorAt(texts: StoryTexts, { field, start, end }: Range): Anchor | null {
  const text = texts[field]
  const from = start + (isInsideCharacter(text, start) ? 1 : 0)
  const to = end - (isInsideCharacter(text, end) ? 1 : 0)
  if (!(0 <= from && from < to && to <= text.length)) return null
  const exact = text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(exact)) return null
  const before = Math.max(0, from - contextLength)
  const after = Math.min(text.length, to + contextLength)
  return {
    field,
    start: from,
    end: to,
    exact,
    prefix: text.slice(before + (isInsideCharacter(text, before) ? 1 : 0), from),
    suffix: text.slice(to, after - (isInsideCharacter(text, after) ? 1 : 0)),
  }
}

/** Between the two halves of a surrogate pair. */
export const isInsideCharacter = (text: string, place: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.charAt(place)) && /^[\uD800-\uDBFF]/.test(text.charAt(place - 1))

export const comparePlaces = (one: Range, other: Range): number =>
  textFields.indexOf(one.field) - textFields.indexOf(other.field) ||
  one.start - other.start ||
  other.end - one.end
