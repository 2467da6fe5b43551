import { type Db, inTransaction, newId } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ClaimId, ClaimKind, Manner } from '../../claim.ts'
import type { ClaimInput, ClaimOutcome, ClaimPlace } from '../../claim-input.ts'
import type { Standing, StandingEntry, StandingEntryId } from '../../standing.ts'
import { findClaim, listClaims } from '../../store/claims.ts'
import { addSourceWriter } from '../../store/source-writers.ts'
import { markUsed } from '../../store/sources.ts'
import { insertStanding } from '../../store/standings.ts'
import { insertClaim, replaceHops, writePassages } from '../../store/write-claims.ts'
import { checkClaim } from './check-claim.ts'
import { type ClaimDraft, draftClaim } from './claim-draft.ts'
import { settleTexts } from './reanchor-claims.ts'
import { recordChange } from './record-change.ts'

type FirstStanding = Pick<StandingEntry, 'standing' | 'reason' | 'evidence'>

interface NewClaim extends ClaimPlace, ClaimInput {
  /** Left out: what follows from how the words came to be said. */
  readonly first?: FirstStanding
  /** Its words, when they are not in the text: it begins as lost, about where `at` begins. */
  readonly lost?: string
  readonly by: StaffId | null
}

/** Marks a passage as a claim, with who says so. The first entry of its standing comes with it. */
export function addClaim(
  { db, clock }: { db: Db; clock: Clock },
  { storyId, texts, first, by, ...input }: NewClaim,
): Promise<ClaimOutcome> {
  return inTransaction(db, async (tx): Promise<ClaimOutcome> => {
    const now = clock.now()
    await settleTexts({ db: tx, clock }, storyId, texts)
    const drafted = draftClaim(input, texts)
    if (!drafted.ok) return drafted
    const { draft } = drafted
    const id = newId<ClaimId>(now)
    const problem = await checkClaim(tx, {
      storyId,
      claimId: id,
      draft,
      others: await listClaims(tx, storyId),
    })
    if (problem) return { ok: false, reason: problem }
    await insertClaim(tx, {
      id,
      story_id: storyId,
      ...columnsOf(draft),
      created_by: by,
      created_at: now,
      changed_at: now,
      removed_at: null,
    })
    await writePassages(tx, storyId, [
      { claimId: id, passages: draft.passages, lostAt: draft.passages.claim.isLost ? now : null },
    ])
    await replaceHops(tx, id, draft.hops)
    await insertStanding(tx, {
      id: newId<StandingEntryId>(now),
      claimId: id,
      ...(first ?? { standing: standingAtFirst(draft), reason: '', evidence: null }),
      independentOf: null,
      by,
      at: now,
    })
    const named = [draft.source, ...draft.hops.map(({ outlet }) => outlet)]
    await markUsed(tx, named, now)
    await addSourceWriter(tx, named, by)
    const claim = await findClaim(tx, id)
    if (!claim) throw new Error('A claim that was just added is not there')
    const detail = claim.anchor.exact.slice(0, 200)
    await recordChange({ db: tx, clock }, storyId, { by, action: 'claim.added', detail })
    return { ok: true, claim }
  })
}

export const columnsOf = (draft: ClaimDraft) => ({
  label: draft.label,
  kind: draft.kind,
  manner: draft.manner,
  source_id: draft.source,
  cue: draft.cue,
  embedded_in: draft.embeddedIn,
  note: draft.note,
})

/** What a claim is before anybody looked into it. */
function standingAtFirst({
  manner,
  kind,
  source,
}: {
  manner: Manner
  kind: ClaimKind
  source: string | null
}): Standing {
  if (manner === 'no-comment') return 'neither-confirmed-nor-denied'
  if (manner === 'anonymous') return 'unverified'
  return kind === 'judgement' && source === null ? 'reporters-judgement' : 'asserted'
}
