import type { Db } from '../../platform/db/index.ts'
import { slugify } from '../../platform/text/index.ts'
import { dayIn, type Instant } from '../../platform/time/index.ts'
import type { ArticleAddress, ArticleId } from '../article.ts'
import { findAddressOwner } from '../store/pages.ts'
import type { Story } from '../story/story.ts'
import type { ArticleTable } from '../tables.ts'

/** When and where a story is published. */
export interface Place extends ArticleAddress {
  readonly publishedAt: Instant
}

/**
 * The place a story asks for. One that has a place keeps what is not asked to change: its time; its slug, whatever
 * the new headline; and its day while its time stays, though the paper's zone may have changed since.
 */
export function placeFor(
  story: Pick<Story, 'publishedAt' | 'slug' | 'headline'>,
  existing: Pick<ArticleTable, 'published_at' | 'day' | 'slug'> | null,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Place {
  const kept = existing?.published_at ?? null
  const publishedAt = story.publishedAt ?? kept ?? now
  const day = existing?.day && publishedAt === kept ? existing.day : dayIn(publishedAt, timeZone)
  return { publishedAt, day, slug: story.slug ?? existing?.slug ?? slugify(story.headline) }
}

/** Numbers tried behind a slug that was made from a headline. */
const mostAlike = 9

/** The place, if its address is free or the story's own; with a number behind where the slug may have one; or null. */
export async function freePlace(
  db: Db,
  articleId: ArticleId | null,
  place: Place,
  { mayNumber }: { readonly mayNumber: boolean },
): Promise<Place | null> {
  for (let number = 1; number <= (mayNumber ? mostAlike : 1); number += 1) {
    const slug = number === 1 ? place.slug : `${place.slug}-${number}`
    const owner = await findAddressOwner(db, { day: place.day, slug })
    if (!owner || owner.id === articleId) return { ...place, slug }
  }
  return null
}
