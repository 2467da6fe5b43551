import type { ResolvedPos } from 'prosemirror-model'

/** The sentence of a paragraph that a position is in, without its final stop; null where there is no text. */
export function sentenceAround($pos: ResolvedPos): { readonly from: number; readonly to: number } | null {
  const { parent, parentOffset } = $pos
  if (!parent.isTextblock) return null
  const text = parent.textBetween(0, parent.content.size, undefined, '\ufffc')
  const segments = new Intl.Segmenter(document.documentElement.lang || 'en', { granularity: 'sentence' })
  const here = segments.segment(text).containing(Math.min(parentOffset, text.length - 1))
  if (!here) return null
  const words = here.segment.trimEnd().replace(/\.$/, '')
  const from = $pos.start() + here.index
  return words ? { from, to: from + words.length } : null
}
