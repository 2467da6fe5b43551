/** From a UTF-16 offset up to, but without, another. */
export type Span = readonly [start: number, end: number]

/** Who says what by which word; what the text does not say is null. */
export interface Attribution {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: Span | null
}
