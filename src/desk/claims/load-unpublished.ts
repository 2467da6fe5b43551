import {
  type ArticleId,
  type DeskStory,
  type DeskSummary,
  histories,
  newsroom,
} from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { type Claim, listClaimsOf } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'

/** What of a story's claims its version has otherwise than the desk; nothing while it has none that is out or waits. */
export interface Unpublished {
  /** Whether readers have that version, or it waits for its hour. */
  readonly version: 'out' | 'waiting'
  /** Ids of those that it has as said by somebody else, in another manner or in other words. */
  readonly changed: readonly string[]
  /** Ids of those that it does not have. */
  readonly added: readonly string[]
  /** With those that went. */
  readonly count: number
}

const isCompared = ({ state }: Pick<DeskSummary, 'state'>): boolean =>
  state === 'published' || state === 'scheduled'

export async function loadUnpublished(
  db: Db,
  { id, state }: Pick<DeskStory, 'id' | 'state'>,
  claims: readonly Claim[],
): Promise<Unpublished> {
  const version = state === 'scheduled' ? 'waiting' : 'out'
  const compared =
    isCompared({ state }) && (await histories.unpublishedClaims(db, new Map([[id, claims]]))).get(id)
  if (!compared) return { version, changed: [], added: [], count: 0 }
  const { changed, added, gone } = compared
  return { version, changed, added, count: changed.length + added.length + gone }
}

/** Where at the story's form an editor lets the changes out: what kind of version they make, or at which hour. */
export const letOutAt = (storyId: string, { version }: Unpublished): string =>
  `${urls.deskStory(storyId)}#field-${version === 'out' ? 'revisionKind' : 'publishedAt'}`

/** How far a story is, which is amended, too, when only who says what in it is not as readers have it. */
export const stageOf = (
  story: Parameters<typeof newsroom.shownStage>[0],
  isOtherwise: boolean,
  now: Instant,
): newsroom.ShownStage =>
  isOtherwise && story.state === 'published' ? 'amended' : newsroom.shownStage(story, now)

/** Those of these stories, out or waiting, whose version has claims otherwise than the desk; asked once for all of them. */
export async function storiesWithUnpublished(
  db: Db,
  stories: readonly Pick<DeskSummary, 'id' | 'state'>[],
): Promise<ReadonlySet<ArticleId>> {
  const ids = stories.filter(isCompared).map(({ id }) => id)
  const claims = await listClaimsOf(db, ids)
  const compared = await histories.unpublishedClaims(db, new Map(ids.map(id => [id, claims.get(id) ?? []])))
  const differ = [...compared].filter(
    ([, { changed, added, gone }]) => changed.length + added.length + gone > 0,
  )
  return new Set(differ.map(([id]) => id))
}
