export type { Attribution, Span } from './attribution.ts'
export { findAttributions } from './find-attributions.ts'
export { readWeights, type Weights } from './weights.ts'
