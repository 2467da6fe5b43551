import { type StoryTexts, type TextField, textFields } from '../../../sourcing/index.ts'

/** From a UTF-16 offset of a text up to, but without, another. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A paragraph of a story, or its headline, with its sentences; places count in the text of its field. */
export interface Passage extends Stretch {
  readonly field: TextField
  readonly sentences: readonly Stretch[]
}

/** A story as one reads it: headline, standfirst, and the body paragraph by paragraph. Empty ones are left out. */
export const passagesOf = (texts: StoryTexts, language: string): Passage[] =>
  textFields.flatMap(field =>
    Array.from(paragraphs(texts[field]), stretch => ({
      field,
      ...stretch,
      sentences: sentencesIn(texts[field], stretch, language),
    })),
  )

function* paragraphs(text: string): Generator<Stretch> {
  for (const { index, 0: words } of text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g))
    yield { start: index, end: index + words.trimEnd().length }
}

/** Titles and initials: their stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|No|vs|[A-Z])\.\s*$/

function sentencesIn(text: string, { start, end }: Stretch, language: string): Stretch[] {
  const found: Stretch[] = []
  let from = start
  const segments = [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(start, end)),
  ]
  for (const [place, { segment, index }] of segments.entries()) {
    const to = start + index + segment.length
    const words = text.slice(from, to)
    if (place < segments.length - 1 && abbreviation.test(words)) continue
    const lead = words.length - words.trimStart().length
    if (words.trim()) found.push({ start: from + lead, end: from + words.trimEnd().length })
    from = to
  }
  return found
}

export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end

export const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
