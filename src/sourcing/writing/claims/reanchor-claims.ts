import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { emit } from '../../../platform/jobs/index.ts'
import type { Clock, Instant } from '../../../platform/time/index.ts'
import { type StoryTexts, textFields } from '../../anchors/anchor.ts'
import { compareStories, findAllAgain, type StoryChange } from '../../anchors/passages.ts'
import type { ClaimId } from '../../claim.ts'
import { claimsChanged } from '../../events.ts'
import {
  type ClaimPassages,
  holdStoryText,
  listPassages,
  writePassages,
  writeStoryText,
} from '../../store/write-claims.ts'

interface Reanchored {
  /** Whose words are not in the text any more. */
  readonly lost: readonly ClaimId[]
  /** That had been lost and are back. */
  readonly found: readonly ClaimId[]
}

/**
 * Finds every claim of a story again in its texts of now. Call it whenever a text is saved, in that transaction. A story
 * without claims and a text that has not changed cost one query.
 */
export function reanchorClaims(
  { db, clock }: { db: Db; clock: Clock },
  storyId: string,
  texts: StoryTexts,
): Promise<Reanchored> {
  return inTransaction(db, async tx => {
    const before = await holdStoryText(tx, storyId)
    if (!before || textFields.every(field => before[field] === texts[field])) return { lost: [], found: [] }
    await writeStoryText(tx, storyId, texts)
    const claims = await listPassages(tx, storyId)
    const after = followClaims(claims, compareStories(before, texts), clock.now())
    const moved = after.filter((claim, index) => JSON.stringify(claim) !== JSON.stringify(claims[index]))
    await writePassages(tx, storyId, moved)
    const found = after.filter(({ lostAt }, index) => !lostAt && claims[index]?.lostAt)
    // Whoever writes in the story sees for themselves which words are gone, but not which are meant again.
    if (found.length > 0) await emit({ db: tx, clock }, claimsChanged, { storyId })
    return {
      lost: after
        .filter(({ lostAt }, index) => lostAt && !claims[index]?.lostAt)
        .map(({ claimId }) => claimId),
      found: found.map(({ claimId }) => claimId),
    }
  })
}

/** The same, and the texts are kept even if the story has no claim yet: one is about to be anchored in them. */
export async function settleTexts(
  { db, clock }: { db: Db; clock: Clock },
  storyId: string,
  texts: StoryTexts,
): Promise<void> {
  if (await holdStoryText(db, storyId)) await reanchorClaims({ db, clock }, storyId, texts)
  else await writeStoryText(db, storyId, texts)
}

const followClaims = (claims: readonly ClaimPassages[], change: StoryChange, now: Instant): ClaimPassages[] =>
  claims.map(claim => {
    const passages = findAllAgain(claim.passages, change)
    return { ...claim, passages, lostAt: passages.claim.isLost ? (claim.lostAt ?? now) : null }
  })
