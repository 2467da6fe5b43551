import type { ArticleSummary } from '../articles/index.ts'
import type { Instant } from '../platform/time/index.ts'

/** When a reader who knew the story would find something different: a new version, or a correction. */
export const lastChange = ({ publishedAt, updatedAt, correctedAt }: ArticleSummary): Instant => {
  const changed = updatedAt ?? publishedAt
  return correctedAt && correctedAt > changed ? correctedAt : changed
}
