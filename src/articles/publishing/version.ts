import { createHash } from 'node:crypto'
import type { ArticleVersionTable } from '../tables.ts'

/** What a version says, as its row holds it. */
export type VersionContent = Pick<
  ArticleVersionTable,
  'headline' | 'standfirst' | 'section_id' | 'authors' | 'picture' | 'sources' | 'body'
>

type HashedVersion = VersionContent &
  Pick<ArticleVersionTable, 'article_id' | 'number' | 'published_at' | 'previous_hash'>

const contentOf = (version: VersionContent): readonly (string | null)[] => [
  version.headline,
  version.standfirst,
  version.section_id,
  version.authors,
  version.picture,
  version.sources,
  version.body,
]

export const saysTheSame = (one: VersionContent, other: VersionContent): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))

/**
 * The hash of a version, over its content, its place and the hash of the one before: a text that was changed or
 * left out later breaks the chain from there on.
 */
export const versionHash = (version: HashedVersion): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        version.previous_hash,
        version.article_id,
        version.number,
        version.published_at,
        ...contentOf(version),
      ]),
    )
    .digest('hex')

/** @param versions all of one story, oldest first */
export const isChainWhole = (versions: readonly (HashedVersion & { readonly hash: string })[]): boolean =>
  versions.every(
    (version, place) =>
      version.number === place + 1 &&
      version.previous_hash === (versions[place - 1]?.hash ?? null) &&
      version.hash === versionHash(version),
  )
