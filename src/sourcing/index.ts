export type { Attribution, Span } from './assistant/attribution.ts'
export { findAttributions } from './assistant/find-attributions.ts'
export { readWeights, type Weights } from './assistant/weights.ts'
