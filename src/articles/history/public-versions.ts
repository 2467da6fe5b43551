import { idMadeAt } from '../../platform/db/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { VersionId } from '../article.ts'
import type { VersionKind } from './revision.ts'

/** As much of a version as says whether a reader ever had it. */
export interface VersionMark {
  readonly id: VersionId
  readonly number: number
  readonly kind: VersionKind | null
  readonly publishedAt: Instant
}

/** A version that readers had, and since when they have another one instead. */
export interface PublicMark extends VersionMark {
  /** Null for the one that readers have now. */
  readonly replacedAt: Instant | null
}

/** All that decides which versions readers had. */
interface Past {
  /** All of one story, oldest first. */
  readonly marks: readonly VersionMark[]
  /** When it was taken down, or its hour called off after that. */
  readonly ends: readonly { readonly at: Instant }[]
  /** Readers have it now: its last version. */
  readonly isPublic: boolean
}

/**
 * The versions that were public. One that waited for its hour was not when another replaced it before, or when it was
 * called off. While a story waits for its first hour, all its versions are of the kind `first`, also one that was made
 * while the hour struck.
 */
export function publicVersions({ marks, ends, isPublic }: Past, now: Instant): PublicMark[] {
  const wasOut = (mark: VersionMark, place: number): boolean => {
    const next = marks[place + 1]
    if (!next && isPublic) return true
    if (next?.kind === 'first' || mark.publishedAt > now) return false
    const madeAt = idMadeAt(mark.id)
    const isReplaced = next !== undefined && idMadeAt(next.id) <= mark.publishedAt
    return !isReplaced && !ends.some(({ at }) => madeAt <= at && at < mark.publishedAt)
  }
  const out = marks.filter(wasOut)
  return out.map((mark, place) => ({ ...mark, replacedAt: out[place + 1]?.publishedAt ?? null }))
}
