import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Paper } from '../../../site/index.ts'
import { type Range, type StoryTexts, textFields } from '../../../sourcing/index.ts'
import { findBeside, findWords, quotedParts } from '../passage/find-words.ts'
import { isWithin, type Stretch } from '../passage/passages.ts'
import { readRange } from '../passage/range-field.ts'

type Words = Paper['t']['desk']['claims']['errors']

type PlaceFound =
  | { readonly ok: true; readonly at: Range }
  /** `several`: the words stand in more than one place, and somebody has to say which is meant. */
  | { readonly ok: false; readonly errors: FormErrors; readonly several: readonly Range[] }

const longest = 2000
/** More quotations than one claim has. */
const mostQuoted = 50

/**
 * Where a claim's words stand: in the place chosen (`place`), else in or near the passage that the form was opened for
 * (`from`), else anywhere in the headline, the standfirst or the text.
 */
export function readPlace(values: FormValues, texts: StoryTexts, words: Words): PlaceFound {
  const refused = (message: string, several: readonly Range[] = []): PlaceFound => ({
    ok: false,
    errors: { [several.length > 0 ? 'place' : 'words']: message },
    several,
  })
  const sentence = readRange(values.sentence, texts)
  const wanted = (values.words ?? '').trim()
  if (!wanted) return sentence ? { ok: true, at: withoutStop(sentence, texts) } : refused(words.wordsMissing)
  if (wanted.length > longest) return refused(words.wordsLong)
  const found = placesOf(wanted, sentence ?? readRange(values.from, texts), texts)
  if (found.length === 0) return refused(words.wordsNotFound)
  const chosen = found.find(place => isSame(place, readRange(values.place, texts)))
  const at = chosen ?? (found.length === 1 ? found[0] : undefined)
  return at ? { ok: true, at } : refused(words.placeMissing, found)
}

const isSame = (one: Range, other: Range | null): boolean =>
  one.field === other?.field && one.start === other.start && one.end === other.end

function placesOf(wanted: string, near: Range | null, texts: StoryTexts): Range[] {
  const here =
    near && findWords(texts[near.field], wanted, near).map(place => ({ field: near.field, ...place }))
  if (near && here?.some(place => place.start < near.end && near.start < place.end)) return here
  return textFields.flatMap(field => findWords(texts[field], wanted).map(place => ({ field, ...place })))
}

/** A whole sentence is claimed without its final stop, as the words of others are marked. */
export function withoutStop({ field, start, end }: Range, texts: StoryTexts): Range {
  return texts[field][end - 1] === '.' && end - start > 1
    ? { field, start, end: end - 1 }
    : { field, start, end }
}

type Beside = { readonly cueAt: Range | null; readonly sourceAt: Range | null }

/** Where the cue and the words that name the source stand, nearest to the claim; empty fields have no place. */
export function readBeside(
  values: FormValues,
  at: Range,
  texts: StoryTexts,
  words: Words,
): { readonly ok: true; readonly beside: Beside } | { readonly ok: false; readonly errors: FormErrors } {
  const find = (name: string): Range | null => {
    const wanted = (values[name] ?? '').trim()
    const place = wanted ? findBeside(texts[at.field], wanted, at) : null
    return place && { field: at.field, ...place }
  }
  const beside = { cueAt: find('cue'), sourceAt: find('sourceWords') }
  const errors = {
    ...(values.cue?.trim() && !beside.cueAt && { cue: words.cueNotFound }),
    ...(values.sourceWords?.trim() && !beside.sourceAt && { sourceWords: words.cueNotFound }),
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, beside }
}

/**
 * The verbatim parts: a line each.
 * @param fallback what an empty field means: what stands between quotation marks, or nothing
 */
export function readQuoted(
  values: FormValues,
  at: Range,
  texts: StoryTexts,
  words: Words,
  fallback: 'marks' | 'none',
):
  | { readonly ok: true; readonly quoted: readonly Stretch[] }
  | { readonly ok: false; readonly errors: FormErrors } {
  const lines = (values.quoted ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const text = texts[at.field]
  if (lines.length === 0) return { ok: true, quoted: fallback === 'marks' ? quotedParts(text, at) : [] }
  const quoted: Stretch[] = []
  if (lines.length > mostQuoted) return { ok: false, errors: { quoted: words.quotedMany } }
  for (const line of lines) {
    const place = findWords(text, line, at).find(one => isWithin(one, at))
    if (!place) return { ok: false, errors: { quoted: words.quotedNotFound(line) } }
    quoted.push(place)
  }
  return { ok: true, quoted }
}
