import { type DeskStory, histories } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Claim } from '../../sourcing/index.ts'

/** What of a story's claims readers have otherwise than the desk; nothing while no reader has the story. */
export interface Unpublished {
  /** Ids of those that they have as said by somebody else, in another manner or in other words. */
  readonly changed: readonly string[]
  /** Ids of those that they do not have. */
  readonly added: readonly string[]
  /** With those that went. */
  readonly count: number
}

const none: Unpublished = { changed: [], added: [], count: 0 }

export async function loadUnpublished(
  db: Db,
  { id, state, versionNumber }: DeskStory,
  claims: readonly Claim[],
): Promise<Unpublished> {
  if (state !== 'published' || versionNumber === null) return none
  const { changed, added, gone } = await histories.unpublishedClaims(
    db,
    { articleId: id, versionNumber },
    claims,
  )
  return { changed, added, count: changed.length + added.length + gone }
}
