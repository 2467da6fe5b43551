import type { FeatureWeights } from './weights.ts'

/** The rules, written by hand as weights: what a grammar of reporting would say before any text is seen. */
const read = (rows: string): FeatureWeights =>
  new Map(rows.trim().split('\n').map(row => row.trim().split(/\s+/)).map(([name, weight]) => [(name ?? '').replaceAll('_', ' '), Number(weight)] as const))

export const writtenCues = read(`
cue -1`)

export const writtenSources = read(`
none 0`)
