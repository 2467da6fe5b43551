import type { Db } from '../../platform/db/index.ts'
import { type Claim, type ClaimId, readFrozenClaims } from '../../sourcing/index.ts'
import type { ArticleId } from '../article.ts'
import { currentClaims } from '../store/versions.ts'
import { type Attributed, attributionOf } from './compare/claims.ts'

/** Claims of a story that is out, or waits for its hour, which its version has otherwise than the desk. */
export interface UnpublishedClaims {
  /** Those that the version has in other words, or as said by somebody else or in another manner. */
  readonly changed: readonly ClaimId[]
  /** Those that the version does not have yet. */
  readonly added: readonly ClaimId[]
  /** How many the version has that were taken off, or have lost their words. */
  readonly gone: number
}

/**
 * What would change for readers if stories were published with their claims as they are at work. How firm a claim is, is
 * in no version: readers are told that as it is now.
 * @param claimsOf the claims of each story at work
 * @returns of each story that has a version
 */
export async function unpublishedClaims(
  db: Db,
  claimsOf: ReadonlyMap<ArticleId, readonly Claim[]>,
): Promise<ReadonlyMap<ArticleId, UnpublishedClaims>> {
  const frozen = await currentClaims(db, [...claimsOf.keys()])
  return new Map([...frozen].map(([id, claims]) => [id, compare(claims, claimsOf.get(id) ?? [])]))
}

function compare(frozen: string, claims: readonly Claim[]): UnpublishedClaims {
  const published = new Map(readFrozenClaims(frozen).map(claim => [claim.id, claim]))
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
