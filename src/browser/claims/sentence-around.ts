import type { Stretch } from '../marks/stretch.ts'
import { textLanguage } from '../text-language.ts'

/** The sentence of a text that a place is in, without its final stop; null where there is no text. */
export function sentenceAround(text: string, place: number): Stretch | null {
  const segments = new Intl.Segmenter(textLanguage(), { granularity: 'sentence' })
  const here = segments.segment(text).containing(Math.min(place, text.length - 1))
  const words = here?.segment.trimEnd().replace(/\.$/, '')
  return here && words ? { start: here.index, end: here.index + words.length } : null
}
