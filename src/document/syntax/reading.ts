import type { Env, Token } from 'markdown-it'

/** What a text can have wrong in it; the words for each are the newsroom's. */
export type TextProblem =
  | 'no-alt'
  | 'picture-amid-words'
  | 'empty-pull-quote'
  | 'empty-fact-box'
  | 'fact-box-inside'
  | 'empty-footnote'
  | 'embed-without-address'
  | 'table-too-large'

/** In which of the text's lines, from 1. */
export interface FoundProblem {
  readonly line: number
  readonly problem: TextProblem
}

/** A picture as the text has it: in a paragraph of its own, `![alt](source#focus=top-left "Caption | Credit")`. */
export interface FigureSource {
  readonly source: string
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  readonly focus: string | null
  readonly line: number
  readonly endLine: number
}

/** What the rules of the syntax tell each other, and what they find, while one text is read. */
export interface Reading extends Env {
  readonly figures: FigureSource[]
  readonly problems: FoundProblem[]
  /** Footnotes that are written apart, `[^label]: words`, by their labels. */
  readonly notes: Map<string, string>
  /** How many characters such footnotes may still come to: each place that asks for one has its words anew. */
  noteRoom: number
  /** How many cells the text's tables may still come to. */
  cellRoom: number
  /** The lines, from and to, without an empty one between them that were looked at last. */
  block: readonly [number, number]
  /** True while a footnote's own words are read: a note has no notes. */
  insideNote: boolean
}

/** More than any table that somebody reads: five hundred rows of ten. */
export const mostCells = 5000

export const newReading = (): Reading => ({
  figures: [],
  problems: [],
  notes: new Map(),
  noteRoom: 200_000,
  cellRoom: mostCells,
  block: [0, 0],
  insideNote: false,
})

export const lineOf = (token: Token | undefined): number => (token?.map?.[0] ?? 0) + 1
