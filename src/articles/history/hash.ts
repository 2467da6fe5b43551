import { createHash } from 'node:crypto'
import type { ArticleVersionTable } from '../tables.ts'

type Row = Omit<ArticleVersionTable, 'hash'>

/**
 * What each format's hash covers, in this order, always begun by the hash of the version before. Format 1 is what
 * versions had before kinds and claims were part of them; format 2 covers every column there is.
 */
const formats: Readonly<Record<number, (row: Row) => readonly unknown[]>> = {
  1: row => [
    row.previous_hash,
    row.article_id,
    row.number,
    row.published_at,
    row.headline,
    row.standfirst,
    row.section_id,
    row.authors,
    row.picture,
    row.sources,
    row.body,
  ],
  2: row => [
    row.previous_hash,
    row.format,
    row.id,
    row.article_id,
    row.number,
    row.kind,
    row.revision,
    row.published_at,
    row.published_by,
    row.reason,
    row.headline,
    row.standfirst,
    row.section_id,
    row.authors,
    row.picture,
    row.sources,
    row.claims,
    row.body,
    row.body_html,
    row.word_count,
  ],
}

export const currentFormat = 2

/** SHA-256 over a JSON array of what the row's format covers, in hexadecimal; of an unknown format over its number. */
export function versionHash(row: Row): string {
  const covered = formats[row.format]?.(row) ?? [row.format]
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex')
}

/** What is wrong with the first version of a chain that is not as it was published. */
export interface BrokenVersion {
  readonly number: number
  /**
   * `changed`: it says something else than its hash does. `link`: it does not follow the version before it.
   * `missing`: there is none with this number, though a later one or the story itself says so.
   */
  readonly fault: 'changed' | 'link' | 'missing'
}

/**
 * Proves that all versions of a story are there, in order, each as it was published. Whoever cuts off the end of a
 * chain is caught by `newest`, the version that the story's own row names.
 * @param versions all of one story, oldest first
 */
export function findBreak(
  versions: readonly ArticleVersionTable[],
  newest: string | null,
): BrokenVersion | null {
  for (const [place, version] of versions.entries()) {
    const number = place + 1
    if (version.number !== number) return { number, fault: 'missing' }
    if (version.previous_hash !== (versions[place - 1]?.hash ?? null)) return { number, fault: 'link' }
    if (version.hash !== versionHash(version)) return { number, fault: 'changed' }
  }
  const last = versions.at(-1)
  return (last?.id ?? null) === newest ? null : { number: versions.length + 1, fault: 'missing' }
}
