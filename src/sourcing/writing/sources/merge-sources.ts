import type { Db } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import { brokenCorroborations } from '../../chain.ts'
import type { Source, SourceId } from '../../source.ts'
import { listClaims, storiesOfSource } from '../../store/claims.ts'
import { findSource, pointAllTo } from '../../store/sources.ts'
import { undoing } from '../claims/undoing.ts'

type MergeOutcome =
  | { readonly ok: true; readonly source: Source }
  | {
      readonly ok: false
      /** `anonymous`: such a source is one story's, and stays what it was approved as. */
      readonly reason: 'not-found' | 'same-source' | 'anonymous' | 'corroboration-rests-on-it'
    }

/** Makes one of two that are the same, entered twice. The address of the one that goes leads to the one that stays. */
export function mergeSources(
  { db, clock }: { db: Db; clock: Clock },
  { keep, merge, by }: { readonly keep: SourceId; readonly merge: SourceId; readonly by: StaffId | null },
): Promise<MergeOutcome> {
  return undoing(db, async (tx, undo): Promise<MergeOutcome> => {
    if (keep === merge) return { ok: false, reason: 'same-source' }
    const [kept, merged] = [await findSource(tx, keep), await findSource(tx, merge)]
    if (!kept || !merged) return { ok: false, reason: 'not-found' }
    if (kept.anonymity || merged.anonymity) return { ok: false, reason: 'anonymous' }
    const stories = await storiesOfSource(tx, merge)
    await pointAllTo(tx, merge, keep)
    for (const story of stories)
      if (brokenCorroborations(await listClaims(tx, story)).length > 0)
        return undo({ ok: false, reason: 'corroboration-rests-on-it' })
    await recordAudit(
      { db: tx, clock },
      {
        by,
        action: 'source.merged',
        subject: `source:${keep}`,
        detail: `${merged.wording} → ${kept.wording}`,
      },
    )
    return { ok: true, source: kept }
  })
}
