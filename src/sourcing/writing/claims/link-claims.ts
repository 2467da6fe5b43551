import { type Db, inTransaction } from '../../../platform/db/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { brokenCorroborations, linkClosesCircle } from '../../chain.ts'
import type { ClaimId, LinkKind } from '../../claim.ts'
import { findClaim, listClaims } from '../../store/claims.ts'
import { deleteLink, holdStoryText, insertLink } from '../../store/write-claims.ts'
import { recordChange } from './record-change.ts'
import { undoing } from './undoing.ts'

interface LinkInput {
  readonly from: ClaimId
  readonly to: ClaimId
  readonly kind: LinkKind
  readonly by: StaffId | null
}

type LinkOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** `circle`: each would support, answer or qualify the other. */
      readonly reason: 'not-found' | 'same-claim' | 'other-story' | 'circle' | 'corroboration-rests-on-it'
    }

/** Says what one claim is to another. Saying it twice changes nothing. */
export function linkClaims(
  { db, clock }: { db: Db; clock: Clock },
  { by, ...link }: LinkInput,
): Promise<LinkOutcome> {
  return undoing(db, async (tx, undo): Promise<LinkOutcome> => {
    if (link.from === link.to) return { ok: false, reason: 'same-claim' }
    const [from, to] = [await findClaim(tx, link.from), await findClaim(tx, link.to)]
    if (!from || !to) return { ok: false, reason: 'not-found' }
    if (from.storyId !== to.storyId) return { ok: false, reason: 'other-story' }
    await holdStoryText(tx, from.storyId)
    if (linkClosesCircle(await listClaims(tx, from.storyId), link)) return { ok: false, reason: 'circle' }
    await insertLink(tx, link)
    if (brokenCorroborations(await listClaims(tx, from.storyId)).length > 0)
      return undo({ ok: false, reason: 'corroboration-rests-on-it' })
    const detail = `${from.anchor.exact.slice(0, 100)} (${link.kind}) ${to.anchor.exact.slice(0, 100)}`
    await recordChange({ db: tx, clock }, from.storyId, { by, action: 'claim.linked', detail })
    return { ok: true }
  })
}

/** Takes a link back. @returns whether there was one */
export function unlinkClaims(
  { db, clock }: { db: Db; clock: Clock },
  { by, ...link }: LinkInput,
): Promise<boolean> {
  return inTransaction(db, async tx => {
    const from = await findClaim(tx, link.from)
    if (!from || !(await deleteLink(tx, link))) return false
    const detail = `${from.anchor.exact.slice(0, 100)} (${link.kind})`
    await recordChange({ db: tx, clock }, from.storyId, { by, action: 'claim.unlinked', detail })
    return true
  })
}
