import type { Db } from '../platform/db/index.ts'
import type { Clock, Instant } from '../platform/time/index.ts'
import type { StaffId, StaffMember } from '../staff/index.ts'
import type { StoryTexts } from './anchors/anchor.ts'
import type { Claim, ClaimId, LinkKind } from './claim.ts'
import type { ClaimInput, ClaimOutcome, ClaimPlace } from './claim-input.ts'
import type { FrozenClaim } from './frozen-claim.ts'
import type { Report, Source, SourceId, SourceKind } from './source.ts'
import type { Standing, StandingEntry } from './standing.ts'

type Tools = { db: Db; clock: Clock }
const pending = (): never => {
  throw new Error('This part is being written')
}

export const addClaim = (
  _: Tools,
  __: ClaimPlace & ClaimInput & { by: StaffId | null },
): Promise<ClaimOutcome> => pending()
/** Only what is given changes; `texts` are needed in any case, so that places can be told. */
export const changeClaim = (
  _: Tools,
  __: { claimId: ClaimId; texts: StoryTexts; changes: Partial<ClaimInput>; by: StaffId | null },
): Promise<ClaimOutcome> => pending()
/** Kept, and marked as removed. */
export const removeClaim = (_: Tools, __: { claimId: ClaimId; by: StaffId | null }): Promise<boolean> =>
  pending()

export type StandingProblem =
  | 'not-found'
  | 'reason-missing'
  | 'evidence-missing'
  | 'independence-missing'
  | 'same-root'
  | 'no-root'
  | 'not-an-editor'
export const setStanding = (
  _: Tools,
  __: {
    claimId: ClaimId
    standing: Standing
    reason: string
    evidence?: string | null
    independentOf?: ClaimId | null
    by: StaffMember | null
  },
): Promise<{ ok: true; entry: StandingEntry } | { ok: false; reason: StandingProblem }> => pending()

type LinkInput = { from: ClaimId; to: ClaimId; kind: LinkKind; by: StaffId | null }
type LinkOutcome = { ok: true } | { ok: false; reason: 'not-found' | 'same-claim' | 'other-story' | 'circle' }
export const linkClaims = (_: Tools, __: LinkInput): Promise<LinkOutcome> => pending()
export const unlinkClaims = (_: Tools, __: LinkInput): Promise<boolean> => pending()

export interface SourceInput {
  readonly id?: SourceId
  readonly kind: SourceKind
  readonly wording: string
  readonly role?: string | null
  readonly interest?: string | null
  readonly affiliation?: SourceId | null
  readonly outlet?: 'outlet' | null
  readonly url?: string | null
  /** Anonymous ones only. */
  readonly storyId?: string
  readonly number?: string
  readonly reason?: string | null
}
export type SourceProblem =
  | 'not-found'
  | 'wording-missing'
  | 'affiliation-not-found'
  | 'url-wrong'
  | 'story-missing'
  | 'plural-for-one'
  | 'kind-fixed'
  /** Somebody of this kind and wording is here already. */
  | 'known-already'
export const saveSource = (
  _: Tools,
  __: SourceInput & { by: StaffId | null },
): Promise<{ ok: true; source: Source } | { ok: false; reason: SourceProblem }> => pending()
export const approveAnonymousSource = (
  _: Tools,
  __: { sourceId: SourceId; by: StaffMember },
): Promise<
  | { ok: true; source: Source }
  | { ok: false; reason: 'not-found' | 'not-anonymous' | 'reason-missing' | 'not-an-editor' | 'own-source' }
> => pending()
export const mergeSources = (
  _: Tools,
  __: { keep: SourceId; merge: SourceId; by: StaffId },
): Promise<{ ok: true; source: Source } | { ok: false; reason: 'not-found' | 'same-source' | 'anonymous' }> =>
  pending()
export const saveReport = (
  _: Tools,
  __: Partial<Report> & { outlet: SourceId; by: StaffId | null },
): Promise<
  { ok: true; report: Report } | { ok: false; reason: 'outlet-not-found' | 'url-wrong' | 'nothing-said' }
> => pending()

/** Finds every claim again in the story's texts of now. Call it whenever a text is saved, in that transaction. */
export const reanchorClaims = (
  _: Tools,
  __: string,
  ___: StoryTexts,
): Promise<{ lost: readonly ClaimId[]; found: readonly ClaimId[] }> => pending()

/** All of a story that were not removed, in document order; lost ones where they were. */
export const listClaims = (_: Db, __: string): Promise<Claim[]> => pending()
export const findClaim = (_: Db, __: string): Promise<Claim | null> => pending()
/** The named ones, by wording; at most 200. */
export const listSources = (_: Db, __: { limit: number; offset?: number }): Promise<Source[]> => pending()
export const findSource = (_: Db, __: string): Promise<Source | null> => pending()
/** For a field at the desk: those with a word that begins so, recently used first; at most 12. */
export const findSources = (_: Db, __: string, ___: string): Promise<Source[]> => pending()
export const findSourceBySlug = (_: Db, __: string): Promise<Source | null> => pending()
/** Newest first; those of drafts too. */
export const claimsBySource = (
  _: Db,
  __: SourceId,
  ___: { limit: number; offset?: number },
): Promise<Claim[]> => pending()
export const listReports = (_: Db, __: SourceId): Promise<Report[]> => pending()
/** Oldest first. */
export const standingHistory = (
  _: Db,
  __: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, readonly StandingEntry[]>> => pending()

export interface PublicationProblem {
  readonly claimId: ClaimId
  readonly source: Source
  readonly problem: 'reason-missing' | 'approval-missing'
}
export const publicationProblems = (_: Db, __: string): Promise<PublicationProblem[]> => pending()
export const freezeClaims = (_: Db, __: string, ___: StoryTexts): Promise<FrozenClaim[]> => pending()
/** @throws when it is not what `freezeClaims` gave */
export const readFrozenClaims = (_: string): FrozenClaim[] => pending()

export interface ProposalOutcome {
  readonly storyId: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: string | null
  readonly outcome: 'accepted' | 'rejected'
  readonly by: StaffId | null
  readonly at: Instant
}
export const rememberProposal = (_: Tools, __: Omit<ProposalOutcome, 'at'>): Promise<void> => pending()
/** The latest first. */
export const listProposalOutcomes = (
  _: Db,
  __: { storyId?: string; limit: number },
): Promise<ProposalOutcome[]> => pending()
