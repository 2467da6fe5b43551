import type { Db } from '../../platform/db/index.ts'
import { type Claim, type ClaimId, readFrozenClaims } from '../../sourcing/index.ts'
import type { ArticleId } from '../article.ts'
import { listVersionsNumbered } from '../store/versions.ts'
import { type Attributed, attributionOf } from './compare/claims.ts'

/** Claims of a story that is out which readers have otherwise than the desk. */
export interface UnpublishedClaims {
  /** Those that readers have in other words, or as said by somebody else or in another manner. */
  readonly changed: readonly ClaimId[]
  /** Those that readers do not have yet. */
  readonly added: readonly ClaimId[]
  /** How many readers have that were taken off, or have lost their words. */
  readonly gone: number
}

/** What would change for readers of a version if the story's claims were published as they are at work. */
export async function unpublishedClaims(
  db: Db,
  { articleId, versionNumber }: { articleId: ArticleId; versionNumber: number },
  claims: readonly Claim[],
): Promise<UnpublishedClaims> {
  const [version] = await listVersionsNumbered(db, articleId, [versionNumber])
  const published = new Map(readFrozenClaims(version?.claims ?? '[]').map(claim => [claim.id, claim]))
  const here = claims.filter(({ lostAt }) => lostAt === null)
  const kept = here.filter(({ id }) => published.has(id))
  return {
    changed: kept.filter(claim => said(claim) !== said(published.get(claim.id))).map(({ id }) => id),
    added: here.filter(({ id }) => !published.has(id)).map(({ id }) => id),
    gone: published.size - kept.length,
  }
}

const said = (claim: (Attributed & Pick<Claim, 'anchor'>) | undefined): string =>
  claim ? JSON.stringify([claim.anchor.exact, attributionOf(claim)]) : ''
