import type { Db } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { brokenCorroborations } from '../../chain.ts'
import type { ClaimId } from '../../claim.ts'
import { findClaim, listClaims } from '../../store/claims.ts'
import { forgetClaim, updateClaim } from '../../store/write-claims.ts'
import { recordChange } from './record-change.ts'
import { undoing } from './undoing.ts'

type RemovalOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | 'corroboration-rests-on-it' }

/** Takes a claim from its story. It is kept, and so is its standing; what others said of it falls away. */
export async function removeClaim(
  { db, clock }: { db: Db; clock: Clock },
  { claimId, by }: { claimId: ClaimId; by: StaffId | null },
): Promise<RemovalOutcome> {
  return undoing(db, async (tx, undo): Promise<RemovalOutcome> => {
    const now = clock.now()
    const claim = await findClaim(tx, claimId)
    if (!claim) return { ok: false, reason: 'not-found' }
    await updateClaim(tx, claimId, { removed_at: now, changed_at: now })
    await forgetClaim(tx, claimId)
    if (brokenCorroborations(await listClaims(tx, claim.storyId)).length > 0)
      return undo({ ok: false, reason: 'corroboration-rests-on-it' })
    const detail = claim.anchor.exact.slice(0, 200)
    await recordChange({ db: tx, clock }, claim.storyId, { by, action: 'claim.removed', detail })
    return { ok: true }
  })
}
