import type { Db } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { StoryTexts } from '../../anchors/anchor.ts'
import { brokenCorroborations } from '../../chain.ts'
import type { Claim, ClaimId } from '../../claim.ts'
import type { ClaimInput, ClaimOutcome } from '../../claim-input.ts'
import { findClaim, listClaims } from '../../store/claims.ts'
import { addSourceWriter } from '../../store/source-writers.ts'
import { markUsed } from '../../store/sources.ts'
import { findPassages, replaceHops, updateClaim, writePassages } from '../../store/write-claims.ts'
import { columnsOf } from './add-claim.ts'
import { checkClaim } from './check-claim.ts'
import { redraftClaim } from './claim-draft.ts'
import { settleTexts } from './reanchor-claims.ts'
import { recordChange } from './record-change.ts'
import { undoing } from './undoing.ts'

interface ClaimChange {
  readonly claimId: ClaimId
  /** The story as it is now. */
  readonly texts: StoryTexts
  /** What is left out stays. */
  readonly changes: Partial<ClaimInput>
  readonly by: StaffId | null
}

/** Attributes a claim anew, or marks it elsewhere: a lost one is found that way by a person. */
export async function changeClaim(
  { db, clock }: { db: Db; clock: Clock },
  { claimId, texts, changes, by }: ClaimChange,
): Promise<ClaimOutcome> {
  return undoing(db, async (tx, undo) => {
    const now = clock.now()
    const known = await findClaim(tx, claimId)
    if (!known) return { ok: false, reason: 'not-found' }
    await settleTexts({ db: tx, clock }, known.storyId, texts)
    const all = await listClaims(tx, known.storyId)
    const [claim, current] = [all.find(({ id }) => id === claimId), await findPassages(tx, claimId)]
    if (!claim || !current) return { ok: false, reason: 'not-found' }
    const drafted = redraftClaim(claim, current.passages, changes, texts)
    if (!drafted.ok) return drafted
    const { draft } = drafted
    const others = all.filter(({ id }) => id !== claimId)
    const problem = await checkClaim(tx, { storyId: claim.storyId, claimId, draft, others })
    if (problem) return { ok: false, reason: problem }
    const { isLost } = draft.passages.claim
    await updateClaim(tx, claimId, { ...columnsOf(draft), changed_at: now })
    await writePassages(tx, claim.storyId, [
      { claimId, passages: draft.passages, lostAt: isLost ? (claim.lostAt ?? now) : null },
    ])
    await replaceHops(tx, claimId, draft.hops)
    const named = [draft.source, ...draft.hops.map(({ outlet }) => outlet)]
    await markUsed(tx, named, now)
    await addSourceWriter(tx, named, by)
    const changed = await listClaims(tx, claim.storyId)
    if (brokenCorroborations(changed).length > 0)
      return undo({ ok: false, reason: 'corroboration-rests-on-it' })
    const after = changed.find(({ id }) => id === claimId)
    if (!after) throw new Error('A claim that was just changed is not there')
    const detail = whatChanged(claim, after)
    await recordChange({ db: tx, clock }, claim.storyId, { by, action: 'claim.changed', detail })
    return { ok: true, claim: after }
  })
}

/**
 * Who was said to say it, and who is now, where that changed; else the words. Where either is not named, the words alone:
 * a name beside whoever stands in its place would be in the trail for ever.
 */
function whatChanged(before: Claim, after: Claim): string {
  const [was, is] = [before.source?.wording ?? '–', after.source?.wording ?? '–']
  const words = after.anchor.exact.slice(0, 200)
  const isUnnamed = before.source?.anonymity || after.source?.anonymity
  return was === is || isUnnamed ? words : `${was} → ${is}: ${words}`
}
