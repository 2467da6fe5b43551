import type { Instant } from '../../platform/time/index.ts'
import type { StandingEntry } from '../../sourcing/index.ts'

interface ToldStanding {
  readonly entry: StandingEntry
  readonly when: 'at-publication' | 'later'
}

/**
 * What readers are told of a claim's standings, oldest first: what it was when the story came out, and what it became.
 * What an editor thought of it before is the desk's business. A claim that was added to a story that was out begins
 * with its own first standing.
 */
export function toldStandings(
  entries: readonly StandingEntry[],
  publishedAt: Instant,
): readonly ToldStanding[] {
  const first = entries.findLast(({ at }) => at <= publishedAt)
  const later = entries.filter(({ at }) => at > publishedAt)
  return [
    ...(first ? [{ entry: first, when: 'at-publication' as const }] : []),
    ...later.map(entry => ({ entry, when: 'later' as const })),
  ]
}
