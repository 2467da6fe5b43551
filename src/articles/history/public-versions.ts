import type { Instant } from '../../platform/time/index.ts'
import type { VersionKind } from './revision.ts'

/** As much of a version as says whether a reader ever had it. */
export interface VersionMark {
  readonly number: number
  readonly kind: VersionKind | null
  readonly publishedAt: Instant
}

/** A version that readers had, and since when they have another one instead. */
export interface PublicMark extends VersionMark {
  /** Null for the one that readers have now. */
  readonly replacedAt: Instant | null
}

/**
 * The versions that were public. One that another replaced before its hour had come was not: while a story waits, all
 * its versions are of the kind `first`; of those from before kinds were declared, the hour tells.
 * @param marks all of one story, oldest first
 */
export function publicVersions(marks: readonly VersionMark[], now: Instant): PublicMark[] {
  const out = marks.filter(({ publishedAt }) => publishedAt <= now)
  return out.flatMap((mark, place) => {
    const next = out[place + 1]
    if (next && (next.kind === 'first' || next.publishedAt <= mark.publishedAt)) return []
    return [{ ...mark, replacedAt: next?.publishedAt ?? null }]
  })
}
