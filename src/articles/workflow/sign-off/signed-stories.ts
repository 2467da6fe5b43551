import type { Db } from '../../../platform/db/index.ts'
import { listClaimsOf } from '../../../sourcing/index.ts'
import type { ArticleId } from '../../article.ts'
import { claimsHash } from './claims-hash.ts'
import { listSignedClaims } from './sign-off-store.ts'

/** Those of these stories for which a second editor stands as they were saved last; asked once for all of them. */
export async function signedStories(db: Db, ids: readonly ArticleId[]): Promise<ReadonlySet<ArticleId>> {
  const signed = await listSignedClaims(db, ids)
  const claims = await listClaimsOf(db, [...signed.keys()])
  const holds = [...signed].filter(([id, hashes]) => hashes.has(claimsHash(claims.get(id) ?? [])))
  return new Set(holds.map(([id]) => id))
}
