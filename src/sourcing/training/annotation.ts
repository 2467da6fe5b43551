import type { Span } from '../assistant/attribution.ts'

/** An attribution as a person marked it; a part may stand in several pieces, as `“Yes,” she said, “and no.”` does. */
export interface MarkedAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface MarkedText {
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

const parts = { s: 'source', c: 'cue', q: 'content' } as const

/**
 * Reads `{s1:The mayor} {c1:said} {q1:it would rain}`: the letter is the part, the number the attribution. Parts do
 * not nest, since a word takes part in one attribution only. Throws with the place when a mark is wrong.
 */
export function readMarkedText(marked: string): MarkedText {
  const found = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>()
  let text = ''
  let open: { part: 'source' | 'cue' | 'content'; id: string; start: number } | null = null
  for (const piece of marked.split(/(\{[scq]\d+:|\})/)) {
    const mark = /^\{([scq])(\d+):$/.exec(piece)
    if (mark) {
      if (open) throw new Error(`A mark inside a mark: ${text.slice(-40)}${piece}`)
      open = { part: parts[mark[1] as 's' | 'c' | 'q'], id: mark[2] ?? '', start: text.length }
    } else if (piece === '}') {
      if (!open) throw new Error(`A mark closes that was not opened: ${text.slice(-40)}`)
      const attribution = found.get(open.id) ?? { source: [], cue: [], content: [] }
      attribution[open.part].push([open.start, text.length])
      found.set(open.id, attribution)
      open = null
    } else text += piece
  }
  if (open) throw new Error(`A mark does not close: ${text.slice(-40)}`)
  return { text, attributions: [...found].map(([id, one]) => checked(id, one, text)) }
}

function checked(id: string, one: MarkedAttribution, text: string): MarkedAttribution {
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  const say = (problem: string) =>
    new Error(`${id}: ${problem}: ${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`)
  if (one.content.length === 0) throw say('no content')
  if (one.source.length > 1) throw say('more than one source')
  return one
}
