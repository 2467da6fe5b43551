import type { Range } from './text/sentences.ts'

/** An attribution in tokens, before it is turned into places in the text. */
export interface Finding {
  cue: Range | null
  source: Range | null
  content: Range | null
}

export const hull = (one: Range | null, other: Range | null): Range | null =>
  one && other ? { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) } : (one ?? other)
