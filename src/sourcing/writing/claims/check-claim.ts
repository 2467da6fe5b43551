import type { Db } from '../../../platform/db/index.ts'
import { comparePlaces, type Range } from '../../anchors/anchor.ts'
import { infersInCircle } from '../../chain.ts'
import type { Claim, ClaimId } from '../../claim.ts'
import type { ClaimProblem } from '../../claim-input.ts'
import { reportsById } from '../../store/reports.ts'
import { sourcesById } from '../../store/sources.ts'
import type { ClaimDraft } from './claim-draft.ts'

/** What is wrong with a claim among the others of its story; null when nothing is. */
export async function checkClaim(
  db: Db,
  {
    storyId,
    claimId,
    draft,
    others,
  }: {
    storyId: string
    claimId: ClaimId
    draft: ClaimDraft
    others: readonly Claim[]
  },
): Promise<ClaimProblem | null> {
  return (
    (await checkSource(db, storyId, draft)) ??
    (await checkHops(db, storyId, draft)) ??
    checkInference(claimId, draft, others) ??
    checkEmbedding(claimId, draft, others)
  )
}

async function checkSource(
  db: Db,
  storyId: string,
  { source: id, manner }: ClaimDraft,
): Promise<ClaimProblem | null> {
  const source = id === null ? null : (await sourcesById(db, [id])).get(id)
  if (source === undefined) return 'source-not-found'
  if (source?.anonymity && source.anonymity.storyId !== storyId) return 'source-of-another-story'
  const isAnonymous = source?.kind === 'anonymous'
  return (manner === 'anonymous' && !isAnonymous) || (manner === 'on-record' && isAnonymous)
    ? 'manner-and-source'
    : null
}

/** Words may come through anybody with a name, though it is mostly an outlet. */
async function checkHops(db: Db, storyId: string, { hops }: ClaimDraft): Promise<ClaimProblem | null> {
  const outlets = await sourcesById(
    db,
    hops.map(({ outlet }) => outlet),
  )
  const reports = await reportsById(
    db,
    hops.map(({ report }) => report ?? null),
  )
  for (const { outlet: id, report } of hops) {
    const outlet = outlets.get(id)
    if (!outlet || (outlet.anonymity && outlet.anonymity.storyId !== storyId)) return 'outlet-not-found'
    if (report && reports.get(report)?.outlet !== id) return 'report-of-another-outlet'
  }
  return null
}

function checkInference(id: ClaimId, { hops }: ClaimDraft, others: readonly Claim[]): ClaimProblem | null {
  const inferredFrom = hops.flatMap(hop => hop.inferredFrom ?? [])
  if (inferredFrom.includes(id)) return 'inferred-in-a-circle'
  if (inferredFrom.some(from => !others.some(other => other.id === from))) return 'inferred-from-unknown'
  return infersInCircle(others, id, inferredFrom) ? 'inferred-in-a-circle' : null
}

/** A part lies in its whole, and in no part of itself; of a lost claim nobody can tell. */
function checkEmbedding(
  id: ClaimId,
  { embeddedIn, passages }: ClaimDraft,
  others: readonly Claim[],
): ClaimProblem | null {
  const own = passages.claim
  const parts = others.filter(other => other.embeddedIn === id && other.lostAt === null)
  if (!own.isLost && !parts.every(part => encloses(own.anchor, part.anchor))) return 'not-enclosed'
  if (embeddedIn === null) return null
  const whole = others.find(other => other.id === embeddedIn)
  if (!whole) return 'embedded-in-unknown'
  const isKnown = !own.isLost && whole.lostAt === null
  return isKnown && !encloses(whole.anchor, own.anchor) ? 'not-enclosed' : null
}

/** More than the same words: otherwise each could be a part of the other. */
export const encloses = (whole: Range, part: Range): boolean =>
  whole.field === part.field &&
  whole.start <= part.start &&
  part.end <= whole.end &&
  comparePlaces(whole, part) !== 0
