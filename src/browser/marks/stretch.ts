/** From a letter of a text up to another, counted in its plain text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end
