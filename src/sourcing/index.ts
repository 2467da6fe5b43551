export {
  type Anchor,
  type Range,
  type StoryTexts,
  type TextField,
  textFields,
} from './anchors/anchor.ts'
export { followWords } from './anchors/follow-words.ts'
export {
  type Claim,
  type ClaimId,
  claimKinds,
  type Hop,
  type LinkKind,
  linkKinds,
  type Manner,
  manners,
  relations,
} from './claim.ts'
export type { ClaimInput, ClaimProblem, HopInput } from './claim-input.ts'
export * as sourcingEvents from './events.ts'
export { exportClaims } from './exchange/export-claims.ts'
export { importClaims } from './exchange/import-claims.ts'
export type { FrozenClaim, FrozenHop, FrozenSource } from './frozen-claim.ts'
export * as sourcingNotes from './notes/index.ts'
export { numberOfPeople } from './number-of-people.ts'
export type { ProposalOutcome } from './proposal.ts'
export { approvedWords } from './reading/approved-words.ts'
export { findSources } from './reading/find-sources.ts'
export { freezeClaims } from './reading/freeze-claims.ts'
export { listApprovers } from './reading/list-approvers.ts'
export { previewClaims } from './reading/preview-claims.ts'
export { type PublicationProblem, publicationProblems } from './reading/publication-problems.ts'
export { readFrozenClaims } from './reading/read-frozen-claims.ts'
export { restsOn } from './reading/rests-on.ts'
export {
  type Report,
  type ReportBefore,
  type ReportId,
  type Source,
  type SourceId,
  type SourceKind,
  sourceKinds,
} from './source.ts'
export { needsEvidence, type Standing, type StandingEntry, standings, standingsOpenTo } from './standing.ts'
export { claimsByReport, claimsBySource, findClaim, listClaims, listClaimsOf } from './store/claims.ts'
export { listProposalOutcomes } from './store/proposals.ts'
export {
  countReports,
  findReport,
  type ListedReport,
  listAllReports,
  listReports,
  listReportsBefore,
} from './store/reports.ts'
export { countSources, findSource, findSourceBySlug, listSources } from './store/sources.ts'
export { standingHistory } from './store/standings.ts'
export { countUnreadySources } from './store/unready-sources.ts'
export { addClaim } from './writing/claims/add-claim.ts'
export { changeClaim } from './writing/claims/change-claim.ts'
export { linkClaims, unlinkClaims } from './writing/claims/link-claims.ts'
export { reanchorClaims } from './writing/claims/reanchor-claims.ts'
export { rememberProposal } from './writing/claims/remember-proposal.ts'
export { removeClaim } from './writing/claims/remove-claim.ts'
export { setStanding } from './writing/claims/set-standing.ts'
export { approveAnonymousSource } from './writing/sources/approve-anonymous-source.ts'
export { mergeSources } from './writing/sources/merge-sources.ts'
export { saveReport } from './writing/sources/save-report.ts'
export {
  type SourceInput,
  type SourceProblem,
  saveSource,
} from './writing/sources/save-source.ts'
