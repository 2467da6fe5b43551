export {
  type Anchor,
  anchorAt,
  type Range,
  type StoryTexts,
  type TextField,
  textFields,
} from './anchors/anchor.ts'
export {
  type Claim,
  type ClaimId,
  type ClaimKind,
  claimKinds,
  type Hop,
  type Link,
  type LinkKind,
  linkKinds,
  type Manner,
  manners,
  type Quoted,
  type Relation,
  relations,
} from './claim.ts'
export type { ClaimInput, ClaimOutcome, ClaimPlace, ClaimProblem, HopInput } from './claim-input.ts'
export type { FrozenClaim, FrozenHop, FrozenSource } from './frozen-claim.ts'
export * from './pending.ts'
export {
  type Report,
  type ReportId,
  type Source,
  type SourceId,
  type SourceKind,
  sourceKinds,
} from './source.ts'
export { needsEvidence, type Standing, type StandingEntry, standings } from './standing.ts'
