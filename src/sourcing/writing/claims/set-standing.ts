import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/jobs/index.ts'
import { cleanText } from '../../../platform/text/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffMember } from '../../../staff/index.ts'
import { rootsDiffer } from '../../chain.ts'
import type { Claim, ClaimId } from '../../claim.ts'
import { standingChanged } from '../../events.ts'
import {
  needsEvidence,
  type Standing,
  type StandingEntry,
  type StandingEntryId,
  standingsOpenTo,
} from '../../standing.ts'
import { findClaim } from '../../store/claims.ts'
import { insertStanding } from '../../store/standings.ts'

interface StandingInput {
  readonly claimId: ClaimId
  readonly standing: Standing
  /** Why, in words for readers. */
  readonly reason: string
  /** What others can look at: an address, or words. */
  readonly evidence?: string | null
  /** To corroborate: the claim that this editor declares independent of this one. */
  readonly independentOf?: ClaimId | null
  /** An editor has let the story out. Left out: so it is. */
  readonly isOut?: boolean
  readonly by: StaffMember
}

type StandingProblem =
  | 'not-found'
  | 'reason-missing'
  | 'evidence-missing'
  /** No other claim of the story is named as the independent one. */
  | 'independence-missing'
  /** Both come from the same source, or have the same origin. */
  | 'same-root'
  /** One of the two has no source at all. */
  | 'no-root'
  /** Such a word is an editor's: see `standingsOpenTo`. */
  | 'not-an-editor'

type StandingOutcome =
  | { readonly ok: true; readonly entry: StandingEntry }
  | { readonly ok: false; readonly reason: StandingProblem }

/** Says how firm a claim is from now on, and why. What it was before stays readable, with its date. */
export function setStanding(
  { db, clock }: { db: Db; clock: Clock },
  input: StandingInput,
): Promise<StandingOutcome> {
  return inTransaction(db, async (tx): Promise<StandingOutcome> => {
    const reason = cleanText(input.reason).slice(0, 2000)
    const evidence = cleanText(input.evidence ?? '').slice(0, 4000) || null
    const claim = await findClaim(tx, input.claimId)
    if (!claim) return { ok: false, reason: 'not-found' }
    if (!mayBeSetBy(claim, input)) return { ok: false, reason: 'not-an-editor' }
    if (!reason) return { ok: false, reason: 'reason-missing' }
    if (needsEvidence(input.standing) && !evidence) return { ok: false, reason: 'evidence-missing' }
    const problem = input.standing === 'corroborated' ? await checkCorroboration(tx, claim, input) : null
    if (problem) return { ok: false, reason: problem }
    const now = clock.now()
    const entry: StandingEntry = {
      id: newId<StandingEntryId>(now),
      claimId: claim.id,
      standing: input.standing,
      reason,
      evidence,
      independentOf: input.standing === 'corroborated' ? (input.independentOf ?? null) : null,
      by: input.by.id,
      at: now,
    }
    await insertStanding(tx, entry)
    await emit({ db: tx, clock }, standingChanged, { storyId: claim.storyId })
    await recordAudit(
      { db: tx, clock },
      {
        by: input.by.id,
        action: 'claim.standing-set',
        subject: `story:${claim.storyId}`,
        detail: `${claim.standing.standing} → ${entry.standing}: ${claim.anchor.exact.slice(0, 200)}`,
      },
    )
    return { ok: true, entry }
  })
}

const mayBeSetBy = ({ standing: { standing: now } }: Claim, { standing, isOut = true, by }: StandingInput) =>
  standingsOpenTo({ now, isOut, by }).includes(standing)

async function checkCorroboration(
  db: Db,
  claim: Claim,
  { independentOf }: StandingInput,
): Promise<StandingProblem | null> {
  const other = independentOf ? await findClaim(db, independentOf) : null
  if (!other || other.id === claim.id || other.storyId !== claim.storyId) return 'independence-missing'
  return rootsDiffer(claim, other)
}
