import type { Instant } from '../platform/time/index.ts'
import { can, type StaffId, type StaffMember } from '../staff/index.ts'
import type { ClaimId } from './claim.ts'

export const standings = [
  'asserted',
  'corroborated',
  'confirmed',
  'denied',
  'neither-confirmed-nor-denied',
  'unverified',
  'reporters-judgement',
  'retracted',
] as const
/** How firm a claim is. Words for it are the catalogue's; it is never a score or a colour. */
export type Standing = (typeof standings)[number]

export type StandingEntryId = string & { readonly brand: 'StandingEntryId' }

/** How firm a claim was from one moment on, and why. Only ever added; the latest holds. */
export interface StandingEntry {
  readonly id: StandingEntryId
  readonly claimId: ClaimId
  readonly standing: Standing
  /** In words for readers; may be empty for a claim's first entry. */
  readonly reason: string
  /** An address, or words. */
  readonly evidence: string | null
  /** Of `corroborated`: the other claim, which the same editor declared independent of this one. */
  readonly independentOf: ClaimId | null
  /** Null: imported at the command line. */
  readonly by: StaffId | null
  readonly at: Instant
}

/** What is found to be so, or not: for readers the paper's word, and so an editor's. */
const isVerdict = (standing: Standing): boolean => standing === 'corroborated' || needsEvidence(standing)

interface WhoSets {
  /** How firm the claim is now. */
  readonly now: Standing
  /** An editor has let the story out: readers have it, or will at its hour. */
  readonly isOut: boolean
  readonly by: Pick<StaffMember, 'role'>
}

/**
 * What somebody may say of how firm a claim is. That two sources are independent takes an editor's word. Before a
 * story is let out, a reporter may say all else, since an editor publishes it; then a verdict is an editor's to give and
 * to take back.
 */
export function standingsOpenTo({ now, isOut, by }: WhoSets): readonly Standing[] {
  if (can(by.role, 'approve-sources')) return standings
  if (!isOut) return standings.filter(standing => standing !== 'corroborated')
  return isVerdict(now) ? [] : standings.filter(standing => !isVerdict(standing))
}

/** Standings that need evidence: something that others can look at. */
export const needsEvidence = (standing: Standing): boolean =>
  standing === 'confirmed' || standing === 'denied' || standing === 'retracted'
