import type { Db } from '../../platform/db/index.ts'
import type { ClaimId } from '../claim.ts'
import type { Source } from '../source.ts'
import { listClaims } from '../store/claims.ts'

export interface PublicationProblem {
  readonly claimId: ClaimId
  readonly source: Source
  readonly problem: 'reason-missing' | 'approval-missing'
}

/**
 * The one thing that holds a story back: an anonymous source without a reason, or without an editor's approval. One
 * problem a source, at the first claim that rests on it; lost claims are not published.
 */
export async function publicationProblems(db: Db, storyId: string): Promise<PublicationProblem[]> {
  const problems = new Map<string, PublicationProblem>()
  for (const claim of await listClaims(db, storyId)) {
    if (claim.lostAt !== null) continue
    for (const source of [claim.source, ...claim.hops.map(({ outlet }) => outlet)]) {
      if (!source?.anonymity || problems.has(source.id)) continue
      const { reason, approvedAt } = source.anonymity
      if (reason && approvedAt) continue
      problems.set(source.id, {
        claimId: claim.id,
        source,
        problem: reason ? 'approval-missing' : 'reason-missing',
      })
    }
  }
  return [...problems.values()]
}
